/** The little of pdfkit that tests use; the package brings no types. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  // biome-ignore lint/style/noDefaultExport: this is how the package exports it
  export default class PDFDocument extends Readable {
    constructor(options?: object);
    text(text: string): this;
    image(source: Uint8Array, x: number, y: number, options?: object): this;
    end(): void;
  }
}
