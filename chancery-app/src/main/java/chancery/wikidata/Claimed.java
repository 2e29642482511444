package chancery.wikidata;

import chancery.wikidata.Item.Claim;

/** A finding and the claim it was made from. */
record Claimed(Finding finding, Claim claim) {}
