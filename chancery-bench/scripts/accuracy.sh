#!/usr/bin/env bash
# Accuracy with scorers and data that are not part of the project:
#   accuracy.sh --scorers FOLDER [--seeds FOLDER --gold FILE.json] [--sentences FILE.jsonl --types FILE.tsv] [--keep FOLDER]
#   --scorers    folder with score_gold.py, code_to_pred.py and score_plv.py
#   --seeds      reports with hand-made gold (--gold): events, statements, tenures
#   --sentences  single sentences; those with source and target are coded with the parties given and again without,
#                and their types compared with --types
#   --keep       where exports and codings are left, to look into them; else they are deleted
set -euo pipefail

root=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../..
scorers='' seeds='' gold='' sentences='' types='' keep=''

wrong() {
    printf 'accuracy.sh: %s\n' "$1" >&2
    sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
    exit 2
}

while [[ $# -gt 0 ]]; do
    [[ $# -ge 2 ]] || wrong "$1 lacks its value"
    case $1 in
        --scorers | --seeds | --gold | --sentences | --types | --keep) declare "${1#--}=$(readlink -m "$2")" ;;
        *) wrong "there is no $1" ;;
    esac
    shift 2
done
[[ -d $scorers ]] || wrong "--scorers is needed"
[[ -z $seeds || -n $gold ]] || wrong "--seeds needs --gold"
[[ -z $sentences || -n $types ]] || wrong "--sentences needs --types"

if [[ -z $keep ]]; then
    keep=$(mktemp -d)
    trap 'rm -rf "$keep"' EXIT
fi
mkdir -p "$keep"

if [[ -n $seeds ]]; then
    echo "== whole reports"
    rm -f "$keep"/seeds.db*
    "$root/chancery" read --quiet --store "$keep/seeds.db" "$seeds" >"$keep/balance.txt"
    "$root/chancery" export --store "$keep/seeds.db" --format jsonl --out "$keep/seeds" >/dev/null
    python3 "$scorers/score_gold.py" --gold "$gold" --export "$keep/seeds"
fi

score() {
    echo "== single sentences, $1"
    "$root/chancery" code --format jsonl "$2" >"$keep/coded-$3.jsonl"
    python3 "$scorers/code_to_pred.py" <"$keep/coded-$3.jsonl" >"$keep/types-$3.jsonl"
    python3 "$scorers/score_plv.py" --gold "$types" --pred "chancery=$keep/types-$3.jsonl"
}
if [[ -n $sentences ]]; then
    python3 - "$sentences" "$keep/alone.jsonl" <<'PYTHON'
import json
import sys

with open(sys.argv[1], encoding="utf-8") as given, open(sys.argv[2], "w", encoding="utf-8") as alone:
    for line in given:
        record = json.loads(line)
        kept = {key: value for key, value in record.items() if key not in ("source", "target")}
        alone.write(json.dumps(kept, ensure_ascii=False) + "\n")
PYTHON
    score "parties given" "$sentences" given
    score "parties found" "$keep/alone.jsonl" found
fi
