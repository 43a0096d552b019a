export { type Merge, type MergeFinding, mergeModels } from "./merge-models.ts";
