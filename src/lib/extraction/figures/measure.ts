/** Which measure of the dataset a number is for, by its unit, its wording and whose it is. */
import { KINDS_OF_PEOPLE } from '../lexicon/units';
import { COUNTRY_OF } from '../lexicon/countries';
import type { ExtractionContext } from '../model';

type KnownMeasure = ExtractionContext['measures'][number];

export interface MeasureIndex {
	/** Id of the one measure that fits best, or null when none or several do. */
	match(query: {
		unit: string;
		words: readonly string[];
		near: readonly string[];
		per: string | null;
	}): string | null;
}

const IGNORED = new Set(
	'in a an the of by and or with said total one day month period people place for on'.split(' ')
);

/** Common endings off, so that “killed” meets “kill” and “deaths” meets “death”. */
export const stem = (word: string): string =>
	word
		.toLowerCase()
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(?:ing|ed|es|s|d)$/, '');

const stems = (text: string): string[] =>
	(text.match(/[\p{L}]+/gu) ?? []).filter((word) => !IGNORED.has(word.toLowerCase())).map(stem);

const kindsIn = (words: readonly string[]): Set<string> =>
	new Set(
		KINDS_OF_PEOPLE.filter(([pattern]) => words.some((word) => pattern.test(word))).map(
			([, kind]) => kind
		)
	);

/** Whether a measure counts the kind of people that the noun of the number names. */
function samePeople(name: string, near: readonly string[]): boolean {
	const said = kindsIn(near);
	const counted = kindsIn(name.match(/[\p{L}]+/gu) ?? []);
	return said.size === 0 || counted.size === 0 || [...said].some((kind) => counted.has(kind));
}

/** Verbs by which one side makes the other lose something. */
const TAKEN = /^(?:captured|destroyed|shot|downed|eliminated|seized|intercepted|hit)$/i;

/** Whether a measure about a side fits: the side at the noun, else the nearest; of things taken, the other side. */
function isAbout(
	party: string | null,
	own: ReadonlySet<string>,
	nearest: string | undefined,
	taken: boolean,
	named: boolean
): boolean {
	if (party === null) return true;
	// A side that is no country of the table: the measure's own word for it must be there.
	if (COUNTRY_OF.get(party) === undefined) return named;
	if (own.size > 0) return own.has(party);
	if (nearest === undefined) return false;
	return taken ? party !== nearest : party === nearest;
}

interface Prepared {
	readonly measure: KnownMeasure;
	readonly wording: readonly string[];
	readonly name: readonly string[];
}

/** Indexes measures; parties that are a country are told by their country words. */
export function indexMeasures(measures: readonly KnownMeasure[]): MeasureIndex {
	const byUnit = new Map<string, Prepared[]>();
	for (const measure of measures) {
		const prepared = { measure, wording: stems(measure.wording), name: stems(measure.name) };
		const held = byUnit.get(measure.unit);
		if (held) held.push(prepared);
		else byUnit.set(measure.unit, [prepared]);
	}
	const partiesIn = (words: readonly string[]): Set<string> =>
		new Set(
			words
				.map((word) => COUNTRY_OF.get(word.toLowerCase()))
				.filter((country) => country !== undefined)
		);

	return {
		match({ unit, words, near, per }) {
			const said = new Set(words.map(stem));
			const own = partiesIn(near);
			const nearest = [...partiesIn([...words].reverse())][0];
			const taken =
				unit !== 'km²' && unit !== 'settlements' && words.some((word) => TAKEN.test(word));
			let best: Prepared | null = null;
			let bestScore = 0;
			let tie = false;
			for (const entry of byUnit.get(unit) ?? []) {
				const { measure } = entry;
				const hits = entry.wording.filter((word) => said.has(word)).length;
				if (hits === 0) continue;
				if (!samePeople(measure.name, near)) continue;
				if (!isAbout(measure.about_party, own, nearest, taken, said.has(entry.name[0] ?? '')))
					continue;
				const daily = measure.accumulation === 'per_day';
				const monthly = measure.accumulation === 'per_month';
				if (daily !== (per === 'day') || monthly !== (per === 'month')) continue;
				const names = entry.name.filter((word) => said.has(word)).length;
				const missing = entry.wording.length - hits;
				const score =
					hits * 2 +
					names * 0.5 -
					missing -
					(entry.name.length - names) * 0.1 +
					(measure.accumulation === 'running_total' ? 0.3 : 0);
				tie = score === bestScore;
				if (score > bestScore) [best, bestScore] = [entry, score];
			}
			return best && !tie ? best.measure.measure_id : null;
		}
	};
}
