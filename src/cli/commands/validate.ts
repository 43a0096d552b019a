import type { ExitCode } from "../exit-codes.ts";
import type { ValidateFlags } from "../program.ts";
export async function runValidate(_inputs: readonly string[], _flags: ValidateFlags): Promise<ExitCode> {
  return 0;
}
