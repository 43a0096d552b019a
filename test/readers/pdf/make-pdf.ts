import PDFDocument from "pdfkit";

/** The part of pdfkit's drawing that these tests use; the package has no types of its own. */
export interface Pdf {
  font(name: string): Pdf;
  fontSize(size: number): Pdf;
  text(text: string, x?: number, y?: number, options?: object): Pdf;
  text(text: string, options: object): Pdf;
  image(source: Uint8Array, x: number, y: number, options: object): Pdf;
  addPage(): Pdf;
  rect(x: number, y: number, width: number, height: number): Pdf;
  circle(x: number, y: number, radius: number): Pdf;
  fill(): Pdf;
  stroke(): Pdf;
  fillColor(colour: string): Pdf;
  on(event: string, listener: (chunk: Uint8Array) => void): void;
  end(): void;
}

/** Makes a PDF without tags, A4, in Helvetica 11. */
export function made(draw: (pdf: Pdf) => unknown, options: object = {}): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument({ size: "A4", margin: 60, ...options }) as unknown as Pdf;
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk) => chunks.push(chunk));
    pdf.on("end", () => resolve(new Uint8Array(Buffer.concat(chunks))));
    pdf.font("Helvetica").fontSize(11);
    draw(pdf);
    pdf.end();
  });
}
