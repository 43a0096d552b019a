import { StrategyError } from "../base/errors.ts";
import { checkModel } from "./check.ts";
import { type Model, ModelSchema } from "./schema.ts";

/**
 * A value of unknown origin as a model.
 *
 * @throws StrategyError "invalid-model" that names the first thing that is wrong; warnings do not count
 */
export function parseModel(value: unknown): Model {
  const parsed = ModelSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new StrategyError("invalid-model", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "no model"}`);
  }
  const issue = checkModel(parsed.data).find(({ severity }) => severity === "error");
  if (issue) throw new StrategyError("invalid-model", `${issue.path.join(".")}: ${issue.message}`);
  return parsed.data;
}
