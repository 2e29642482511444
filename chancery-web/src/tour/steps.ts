/** One stop of the tour: the part of the page that it points at, and what is to be known of it. */
export interface Stop {
  at: string;
  title: string;
  text: string;
}

/** What somebody who sees the desk for the first time has to know, in the order in which the eye goes. */
export const STOPS: Stop[] = [
  {
    at: '.records .record',
    title: 'Every line is an act',
    text: 'Who did what to whom, when and where. Signs tell what is planned, denied, disputed or told by one witness alone. Click a line, or press o, for the sentences behind it.',
  },
  {
    at: '.query',
    title: 'Look for anything',
    text: 'Press / and type words, or field:value such as kind:visit state:IRN from:2018. What you chose stands in the address, which can be kept and sent on.',
  },
  {
    at: '.facets',
    title: 'Filters count what they would give',
    text: 'Tick values to narrow the list; of several for one filter one has to fit, of different filters each.',
  },
  {
    at: '.brush',
    title: 'Time',
    text: 'Drag over the bars to keep some years, or write days beside them. All views follow.',
  },
  {
    at: '.views',
    title: 'The same events in other views',
    text: 'Timeline, map, network and matrix show what the filters leave. Each chart downloads for a paper, with its query below it.',
  },
  {
    at: '.masthead nav',
    title: 'And further',
    text: 'Dyads and people have pages of their own. In Review you rule on what was read, in Knowledge you see and change why it is coded so, and Import takes your own reports.',
  },
];

const KEY = 'chancery-tour';

export function isTourSeen(): boolean {
  return localStorage.getItem(KEY) === 'seen';
}

export function rememberTour(): void {
  localStorage.setItem(KEY, 'seen');
}
