export { type HeaderRole, headerRole, parseCell } from "./cells.ts";
export type { QuantityLanguage } from "./compile.ts";
export { deadlineOf, parseDate, periodOf } from "./dates.ts";
export { findQuantities } from "./quantities.ts";
export { checkable, statusOf } from "./status.ts";
export { targetsOf } from "./targets.ts";
export { findTimes } from "./times.ts";
