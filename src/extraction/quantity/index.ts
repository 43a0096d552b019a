export { type HeaderRole, headerRole, parseCell } from "./cells.ts";
export type { QuantityLanguage } from "./compile.ts";
export { deadlineOf, parseDate, periodOf } from "./dates.ts";
export { findQuantities, type QuantityMention } from "./quantities.ts";
export { type Checkable, checkable, type Status, statusOf } from "./status.ts";
export { type MeasureContext, type Measured, targetsOf } from "./targets.ts";
export type { TimeRole } from "./time-grammar.ts";
export { findTimes, type TimeMention } from "./times.ts";
