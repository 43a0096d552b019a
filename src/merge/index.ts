export type { List } from "./lists.ts";
export { type Merge, type MergedItem, type MergeFinding, mergeModels } from "./merge-models.ts";
