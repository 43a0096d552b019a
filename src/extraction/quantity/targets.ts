import { regexp } from "../../base/regexp.ts";
import type { Quantity, Target } from "../../model/schema.ts";
import { type Clause, clausesOf } from "./clauses.ts";
import { anyOf, perPack, type QuantityLanguage } from "./compile.ts";
import { deadlineForm, deadlineOf, isDeadline } from "./dates.ts";
import { endOrder } from "./edtf.ts";
import { findQuantities } from "./quantities.ts";
import { statusOf } from "./status.ts";
import { type Step, stepsOf, within } from "./steps.ts";
import { subjectUnit } from "./subject.ts";
import { findTimes, type TimeMention } from "./times.ts";

/** What an indicator's text says that can be measured. */
export interface Measured {
  readonly baseline?: Quantity;
  readonly targets: Target[];
  readonly actual?: Quantity;
}

/** What stands around the text: the lead-in whose deadline holds for it, or a deadline (EDTF) known otherwise. */
export interface MeasureContext {
  readonly lead?: string;
  readonly until?: string;
  /** The text is labelled as a measure, so that nothing in it is a result. */
  readonly measure?: boolean;
}

interface Sentence {
  readonly text: string;
  readonly pack: QuantityLanguage;
  readonly clauses: readonly Clause[];
  readonly times: readonly TimeMention[];
  readonly steps: readonly Step[];
}

/** A target at its place in the text. */
interface Placed {
  readonly at: number;
  readonly target: Target;
  /** Its time stands after it, so that one before it without a time can share it. */
  readonly trailing?: boolean;
}

/** No sentence is longer (UTF-16 units); what is, is damage, and its end is not read. */
const LONGEST = 10_000;

/** Joins the quantities and times of a sentence into what is to be reached, by when, and where it stood. */
export function targetsOf(text: string, pack: QuantityLanguage, context: MeasureContext = {}): Measured {
  const sentence = text.slice(0, LONGEST);
  const quantities = findQuantities(sentence, pack);
  const times = findTimes(sentence, pack);
  const marks = [...quantities.map(({ start, reach }) => ({ start, end: reach })), ...times];
  const clauses = clausesOf(sentence, marks, pack);
  const steps = stepsOf(sentence, quantities, clauses, times, pack);
  const read: Sentence = { text: sentence, pack, clauses, times, steps };
  const given = context.until ?? (context.lead === undefined ? undefined : deadlineOf(context.lead, pack));
  const status = context.measure || steps.length === 0 ? "unknown" : statusOf(sentence, pack);
  if (status === "result") return reached(read);
  const targets = placedTargets(read, given);
  const baseline = baselineOf(read, targets);
  return { ...(baseline ? { baseline } : {}), targets };
}

/** A report has no targets: its first figure is what has been reached. */
function reached(read: Sentence): Measured {
  const steps = read.steps.map((step): Step => (step.part === "status" ? { ...step, part: "target" } : step));
  const baseline = baselineOf(read, []);
  const [first] = placedTargets({ ...read, steps }, undefined).filter(
    ({ value, min }) => value !== undefined || min !== undefined,
  );
  if (first === undefined) return { ...(baseline ? { baseline } : {}), targets: [] };
  const { change: _change, since: _since, ...actual } = first;
  return { ...(baseline ? { baseline } : {}), targets: [], actual };
}

interface Loose {
  readonly time: TimeMention;
  readonly clause: Clause;
}

/** What the walk over the clauses has met so far. */
interface Walk {
  readonly placed: Placed[];
  /** Times of clauses without a target. */
  readonly loose: Loose[];
  /** The deadline that holds for what follows, and where it came from when it was loose. */
  carried: string | undefined;
  source: TimeMention | undefined;
}

/** Walks the clauses in order; a time that leads holds for what follows, one that trails for what it closes. */
function placedTargets(read: Sentence, given: string | undefined): Target[] {
  const walk: Walk = { placed: [], loose: [], carried: given, source: undefined };
  for (const [index, clause] of read.clauses.entries()) {
    const due = read.times.filter((time) => within(time, clause) && counts(read, time));
    const own = read.steps.filter((step) => step.clause === index);
    const steps = own.filter(({ part }) => part === "target");
    const last = preferred(due);
    if (steps.length === 0 && last) {
      walk.loose.push({ time: last, clause });
      if (own.length === 0) {
        walk.carried = deadlineForm(last);
        walk.source = last;
      }
    }
    for (const step of steps) place(read, walk, step, timeOf(read, step, clause, due));
  }
  const states = looseTargets(read, walk.loose, walk.placed.length > 0);
  return ordered(shared([...walk.placed, ...states].sort((a, b) => a.at - b.at)));
}

function place(read: Sentence, walk: Walk, step: Step, own: TimeMention | undefined): void {
  if (own === undefined && walk.source) dropLoose(walk.loose, walk.source);
  if (own) {
    walk.carried = deadlineForm(own);
    walk.source = undefined;
  }
  const { start, end, kind } = step.mention;
  if (kind === "none" && walk.carried === undefined) return;
  const trailing = own !== undefined && own.start >= end;
  walk.placed.push({ at: start, target: targetOf(read, step, walk.carried), ...(trailing ? { trailing } : {}) });
}

function dropLoose(loose: Loose[], source: TimeMention): void {
  const at = loose.findIndex(({ time }) => time === source);
  if (at >= 0) loose.splice(at, 1);
}

/** "fra 2027" tells when a state holds from, which is when it is to be reached. */
function counts(read: Sentence, time: TimeMention): boolean {
  return isDeadline(read.text, time, read.pack) || time.role === "from";
}

/** Of several times the last one that is no start. */
function preferred(times: readonly TimeMention[]): TimeMention | undefined {
  return times.filter(({ role }) => role !== "from").at(-1) ?? times.at(-1);
}

/** The time of a step within its clause: after it and before the next one, else before it and after the last one. */
function timeOf(read: Sentence, step: Step, clause: Clause, due: readonly TimeMention[]): TimeMention | undefined {
  const siblings = read.steps.filter((other) => other.clause === step.clause);
  const at = siblings.indexOf(step);
  const next = siblings[at + 1]?.mention.start ?? clause.end;
  const last = siblings[at - 1]?.mention.end ?? clause.start;
  const after = preferred(due.filter(({ start }) => start >= step.mention.end && start < next));
  const before = preferred(due.filter(({ end, start }) => end <= step.mention.start && start >= last));
  // "er i 2028 højst 80 pct. af forbruget i 2020"
  if (after && before && step.mention.of !== undefined && siblings.length === 1)
    return endOrder(before.edtf) > endOrder(after.edtf) ? before : after;
  if (after) return after;
  if (siblings[at - 1]?.part !== "baseline") return before;
  return preferred(due.filter(({ end }) => end <= (siblings[0]?.mention.start ?? 0)));
}

function targetOf(read: Sentence, step: Step, by: string | undefined): Target {
  const { mention } = step;
  const of = mention.of ?? step.of ?? inheritedOf(read, step);
  const since = mention.change ? (mention.since ?? sinceOf(read, step, by)) : undefined;
  return {
    ...quantityOf(read, step),
    ...(of === undefined ? {} : { of: of.replace(/\s+/gu, " ") }),
    ...(mention.change ? { change: mention.change } : {}),
    ...(since === undefined ? {} : { since }),
    ...(by === undefined ? {} : { by }),
    raw: mention.raw,
  };
}

function quantityOf(read: Sentence, { mention }: Step): Quantity {
  const unit = mention.unit ?? subjectUnit(read.text, read.pack);
  return {
    ...(mention.value === undefined ? {} : { value: mention.value }),
    ...(mention.min === undefined ? {} : { min: mention.min }),
    ...(mention.max === undefined ? {} : { max: mention.max }),
    ...(unit === undefined ? {} : { unit }),
    ...(mention.comparator ? { comparator: mention.comparator } : {}),
  };
}

/** A later milestone of the same share ("stigende til 50 procent", "Og i 2015 90 %.") is of the same thing. */
function inheritedOf(read: Sentence, step: Step): string | undefined {
  const before = read.steps.slice(0, read.steps.indexOf(step)).findLast((other) => other.part === "target");
  if (before?.mention.of === undefined || before.mention.unit !== step.mention.unit) return undefined;
  const clause = read.clauses[step.clause];
  let rest = clause ? read.text.slice(clause.start, clause.end) : "";
  for (const { start, end } of [step.mention, ...read.times].sort((a, b) => b.start - a.start))
    if (clause && start >= clause.start && end <= clause.end)
      rest = rest.slice(0, start - clause.start) + rest.slice(end - clause.start);
  return step.mention.lead === "to" || rest.replace(/[^\p{L}]/gu, "").length < 8 ? before.mention.of : undefined;
}

/** "reduceres med 20 pct. fra 2020 til 2030" */
function sinceOf(read: Sentence, step: Step, by: string | undefined): string | undefined {
  const from = read.times.find(
    (time) => time.role === "from" && read.clauses[step.clause] && within(time, read.clauses[step.clause] as Clause),
  );
  return from && by !== from.edtf ? from.edtf : undefined;
}

const concreteWords = perPack((pack) => regexp(anyOf(pack.quantity.statement.concrete), "iu"));

/** States with a deadline and no quantity; beside quantities only where the clause states something of its own. */
function looseTargets(
  read: Sentence,
  loose: readonly { time: TimeMention; clause: Clause }[],
  measured: boolean,
): Placed[] {
  return loose
    .filter(({ clause }) => !measured || concreteWords(read.pack).test(read.text.slice(clause.start, clause.end)))
    .map(({ time }) => ({
      at: time.start,
      target: { by: deadlineForm(time), raw: read.text.slice(time.start, time.end) },
    }));
}

/** "90 pct. af A og 80 pct. af B i 2025": the time at the end is that of both. */
function shared(placed: readonly Placed[]): Placed[] {
  const out = [...placed];
  for (let index = out.length - 2; index >= 0; index -= 1) {
    const here = out[index];
    const next = out[index + 1];
    if (here?.target.by !== undefined || !here || !next?.trailing || next.target.by === undefined) continue;
    const { raw, ...rest } = here.target;
    out[index] = {
      ...here,
      target: { ...rest, by: next.target.by, ...(raw === undefined ? {} : { raw }) },
      trailing: true,
    };
  }
  return out;
}

/** Where an end state is given beside the change that leads to it, the end state comes first. */
function ordered(placed: readonly Placed[]): Target[] {
  const targets = placed.map(({ target }) => target);
  const ends = targets.filter(({ change }) => change === undefined);
  return [...ends, ...targets.filter(({ change }) => change !== undefined)];
}

function baselineOf(read: Sentence, targets: readonly Target[]): Quantity | undefined {
  const step =
    read.steps.find(({ part }) => part === "baseline") ?? read.steps.find((each) => isStatusOf(read, each, targets));
  if (step === undefined) return undefined;
  const clause = read.clauses[step.clause];
  const next = read.steps[read.steps.indexOf(step) + 1]?.mention.start ?? Number.MAX_SAFE_INTEGER;
  const after = read.times.find(
    ({ start }) => clause && start >= step.mention.end && start < Math.min(next, clause.end),
  );
  const before = read.times.findLast(
    ({ start, end }) => clause && start >= clause.start && end <= step.mention.start && step.part === "status",
  );
  const by = (after ?? before)?.edtf;
  return { ...quantityOf(read, step), ...(by === undefined ? {} : { by }), raw: step.mention.raw };
}

/** A status figure is where the target started when it has the target's unit, or the target is a change. */
function isStatusOf(read: Sentence, step: Step, targets: readonly Target[]): boolean {
  if (step.part !== "status") return false;
  const own = step.mention.unit ?? subjectUnit(read.text, read.pack);
  return targets.some(({ unit, change }) => change !== undefined || (unit !== undefined && unit === own));
}
