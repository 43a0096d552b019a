/** One line at the foot of a terminal that says how far a batch is; nothing at all where nobody watches. */
export class Progress {
  readonly #stream: NodeJS.WriteStream;
  readonly #total: number;
  readonly #shown: boolean;
  #done = 0;

  constructor(stream: NodeJS.WriteStream, total: number, quiet: boolean) {
    this.#stream = stream;
    this.#total = total;
    this.#shown = !quiet && total > 1 && isWatched(stream);
  }

  /** One more document is through. */
  step(label: string): void {
    this.#done++;
    if (!this.#shown) return;
    const line = `${this.#done}/${this.#total} ${label}`;
    // A line of the full width would wrap, and could then not be taken back.
    this.#stream.write(`\r\u001b[2K${line.slice(0, this.#stream.columns - 1)}`);
  }

  /** Takes the line away, before anything else is written and at the end. */
  clear(): void {
    if (this.#shown) this.#stream.write("\r\u001b[2K");
  }
}

function isWatched(stream: NodeJS.WriteStream): boolean {
  const { CI, TERM } = process.env;
  return (
    stream.isTTY === true && stream.columns > 0 && TERM !== "dumb" && (CI === undefined || CI === "" || CI === "false")
  );
}
