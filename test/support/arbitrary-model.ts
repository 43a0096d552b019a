import fc from "fast-check";
import type { Model } from "../../src/model/schema.ts";

/** Texts that writers and readers of YAML and JSON are known to trip over, among ordinary ones. */
const TRAPS = [
  "yes",
  "No",
  "on",
  "OFF",
  "y",
  "n",
  "true",
  "False",
  "null",
  "~",
  "Null",
  "",
  "=",
  "<<",
  "-",
  "?",
  ":",
  "|",
  ">",
  "%",
  "@",
  "`",
  "2015-04-14",
  "2015-4-1",
  "2015-04-14 10:00",
  "2015-04-14T10:00:00Z",
  "2015-04-14t10:00:00.5 +02:00",
  "2010-12",
  "2016/2020",
  "..",
  "2021/..",
  "12:30",
  "1:30:20",
  "1:30:20.5",
  "190:20:30",
  "0",
  "007",
  "012",
  "0o17",
  "0x1F",
  "0b101",
  "1_000",
  "+1",
  "-1",
  "1e3",
  "1E+3",
  ".5",
  "5.",
  "-.5",
  ".inf",
  "-.Inf",
  ".NaN",
  "1,000",
  "85.13.00",
  "0851",
  "685_230.15",
  "# no comment",
  "a #b",
  "a: b",
  "a:",
  "- a",
  "[a]",
  "{a}",
  "*a",
  "&a",
  "!a",
  "'a'",
  '"a"',
  "a\nb",
  "a\n\nb",
  "a\n b",
  " a",
  "a ",
  "\ta",
  "a\t",
  "a  b",
  "a\n",
  "\n",
  "---",
  "...",
  "--- a",
  "a\n---\nb",
  "%YAML 1.1",
  "\u0085",
  "a\u0085b",
  "\u2028x",
  "\u2029",
  "\ufeffa",
  "a\ufeff",
  "\u00a0a",
  "a\u00a0",
  "a\u00a0b",
  "\u0000",
  "\u001b[0m",
  "\u007f",
  "\u009f",
  "\ufffe",
  "\uffff",
  "æøå",
  "😀",
  "a\\nb",
  "C:\\x",
  `Det er målet, at ${"alle kommuner anvender fælles løsninger ".repeat(6)}.`,
  `${"langtordudenmellemrum".repeat(10)}`,
  `${"ord ".repeat(40)}: ${"ord ".repeat(10)}# slut`,
  `- ${"punkt ".repeat(40)}`,
  `${"a  b ".repeat(40)}c`,
  `${"😀 ".repeat(80)}x`,
  `${"linje et er lang og god ".repeat(6)}\nlinje to`,
  `# ${"linje ".repeat(30)}`,
  `a\u2003${"b\u2003c ".repeat(40)}d`,
  `${"x".repeat(79)} y`,
  `${"x".repeat(120)} ${"y".repeat(120)}`,
];

const text = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(fc.constantFrom("kommunerne", "skal", "80", "%", "–", "at:", "#1", "i", "2015", "\n"), { maxLength: 60 })
    .map((words) => words.join(" ")),
);

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 66.67, 2e9, 1e21, 1e-7),
);
const optional = { requiredKeys: [] };
const quantity = fc.record(
  {
    value: number,
    min: number,
    max: number,
    unit: text,
    of: text,
    comparator: fc.constantFrom(">=", "<", "~"),
    by: text,
    raw: text,
  },
  optional,
);
const box = fc.record({ page: fc.nat(), box: fc.tuple(number, number, number, number) });
const source = fc.record(
  { start: fc.nat(), end: fc.nat(), page: fc.nat(), boxes: fc.array(box, { maxLength: 2 }) },
  { requiredKeys: ["start", "end"] },
);
const about = {
  source,
  confidence: fc.double({ min: 0, max: 1, noNaN: true }),
  rule: text,
  cue: text,
  reviewed: fc.constant(true as const),
};

function items(shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown[]> {
  return fc.array(fc.record({ id: text, ...shape, ...about }, { requiredKeys: ["id", "source"] }), { maxLength: 3 });
}

/** Any value of a model's outline; texts are wilder than a model's could be, for codecs must not care. */
export const arbitraryModel: fc.Arbitrary<Model> = fc.record({
  model: fc.constant("strategy/1"),
  document: fc.record(
    {
      id: text,
      title: text,
      date: text,
      issuer: fc.record({ name: text, code: text }),
      authors: fc.array(fc.record({ name: text, role: text }, optional), { maxLength: 2 }),
      meeting: fc.record({ body: text, present: fc.array(text, { maxLength: 3 }) }, optional),
      agenda: fc.array(fc.record({ item: text, title: text, open: fc.boolean(), source }, optional), { maxLength: 2 }),
      source: fc.record({ file: text, characters: fc.nat() }),
      extraction: fc.record({
        options: fc
          .dictionary(
            fc.oneof(fc.constantFrom("type", "yes", "2015-01-01", "a b"), fc.string({ minLength: 1 })),
            fc.oneof(text, fc.boolean()),
            { maxKeys: 2, noNullPrototype: true },
          )
          .map(safeKeys),
        warnings: fc.array(fc.record({ code: text, message: text }), { maxLength: 2 }),
      }),
    },
    optional,
  ),
  strategy: fc.record({ title: text, period: text }, optional),
  themes: items({ title: text, parent: text }),
  goals: items({ theme: text, kind: fc.constantFrom("vision", "aim"), text, owner: text }),
  indicators: items({ text, baseline: quantity, targets: fc.array(quantity, { maxLength: 2 }) }),
  comments: items({ by: text, parties: fc.array(text, { maxLength: 2 }), text }),
  decisions: items({
    text,
    votes: fc.record({ for: fc.nat() }),
    dissent: fc.array(fc.record({ party: text }), { maxLength: 2 }),
  }),
  statements: items({ text }),
  benefits: items({ text, amount: quantity }),
}) as unknown as fc.Arbitrary<Model>;

/** Keys that codecs refuse are no keys of models. */
function safeKeys<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(record).filter(([key]) => !["__proto__", "constructor", "prototype"].includes(key)),
  );
}
