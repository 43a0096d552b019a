/** The version that models name as their maker; the same as in package.json (a test compares them). */
export const VERSION = "0.1.0";
