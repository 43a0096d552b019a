import type { Compiled } from "./compiled.ts";
import type { DraftBenefit } from "./drafts.ts";
import { findQuantities } from "./quantity/index.ts";
import type { Reading } from "./reading.ts";
import type { Unit } from "./units.ts";

/** Sentences that estimate a gain in money. */
export function findBenefits(reading: Reading, pack: Compiled, units: readonly Unit[]): DraftBenefit[] {
  const { text } = reading.document;
  return units.flatMap((unit) =>
    reading.sentences(text, unit).flatMap((sentence): DraftBenefit[] => {
      const said = text.slice(sentence.start, sentence.end);
      const cue = pack.benefits.cue.exec(said);
      if (!cue || pack.benefits.past.test(said)) return [];
      const money = findQuantities(said, reading.pack).find((each) => /^[A-Z]{3}$/u.test(each.unit ?? ""));
      if (!money) return [];
      const { value, min, max, unit: currency, comparator, raw } = money;
      return [
        {
          start: sentence.start,
          end: sentence.end,
          section: unit.section,
          rule: "benefit-amount",
          cue: cue[0],
          confidence: 0.8,
          amount: {
            ...(value === undefined ? {} : { value }),
            ...(min === undefined ? {} : { min }),
            ...(max === undefined ? {} : { max }),
            ...(currency === undefined ? {} : { unit: currency }),
            ...(comparator === undefined ? {} : { comparator }),
            ...(raw === undefined ? {} : { raw }),
          },
        },
      ];
    }),
  );
}
