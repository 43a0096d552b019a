export type { QuantityLanguage } from "./compile.ts";
export { deadlineOf, parseDate, periodOf } from "./dates.ts";
export { findQuantities, type QuantityMention } from "./quantities.ts";
export type { TimeRole } from "./time-grammar.ts";
export { findTimes, type TimeMention } from "./times.ts";
