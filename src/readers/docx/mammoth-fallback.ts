import type { NativeDocument } from "./native-document.ts";

export async function readWithMammoth(_bytes: Uint8Array): Promise<NativeDocument | undefined> {
  return undefined;
}
