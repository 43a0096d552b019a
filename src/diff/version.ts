/** The form of comparisons; a new number when an old program could misread them. */
export const DIFF_VERSION = "strategy-diff/1";
export const LINKS_VERSION = "strategy-links/1";
