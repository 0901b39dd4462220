/** What a number of a row counts → the id of a measure, made where it is not there yet. */
import { rearm } from '../export/disarm';
import { AccumulationGuess } from './accumulation';
import type { Entities } from './entities';
import { soundsSensitive } from './name-guesses';
import type { ImportPlan } from './plan';
import type { RawTable } from './raw-table';
import { trimmed, type RowAtHand } from './row-at-hand';
import { rowMaker } from './row-maker';
import { slug } from './slug';

export interface CountedMeasures {
	/**
	 * The measure of the row, else the column of the number with the labels of the row.
	 * @returns null when a column for it is there but empty
	 */
	of(column: number): string | null;
	/** Watches a number pass: whether the numbers of a measure are totals so far shows at the end. */
	see(measureId: string, actorId: string, day: string, value: number): void;
	/** Measures that were made and always rise are running totals. */
	finish(): void;
}

export function countedMeasures(
	table: RawTable,
	plan: ImportPlan,
	all: Entities,
	hand: RowAtHand
): CountedMeasures {
	const [measure, measureId, aboutParty] = [
		hand.textOf('measure'),
		hand.textOf('measure_id'),
		hand.textOf('about_party')
	];
	const makeMeasure = rowMaker('measures', hand.dateOf, hand.has);
	const totals = new AccumulationGuess();
	const known = new Map<string, string>();
	/** Measures of which the table does not say whether they are totals. */
	const unsaid = new Set<string>();

	const labelsOf = (): string =>
		plan.labels
			.map((index) => rearm(trimmed(hand.cells[index])))
			.filter(Boolean)
			.join(', ');

	/** The measure that a row names. */
	function named(name: string, wish: string): string {
		const key = wish === '' ? name : `${name}\u0000${wish}`;
		let id = known.get(key);
		if (id === undefined) known.set(key, (id = add(name || wish, wish, name || wish, '')));
		return id;
	}

	function add(name: string, wish: string, words: string, about: string): string {
		const idOrName = wish === '' ? name : wish;
		return (
			all.measures.find(idOrName) ??
			all.measures.add(idOrName, [name], (id) => make(id, name, words, about))
		);
	}

	function make(id: string, name: string, words: string, about: string) {
		const made = makeMeasure(
			hand.cell,
			hand.note,
			{
				family: slug(id, '_') || id,
				wording: words,
				unit: 'number',
				accumulation: 'level',
				sensitive: soundsSensitive(name),
				definition: `${name}, as in the imported table`
			},
			{ measure_id: id, name }
		);
		if (made.about_party === null && about !== '') made.about_party = about;
		if (hand.cell('measure_accumulation') === '') unsaid.add(id);
		return made;
	}

	return {
		of(column) {
			const [name, wish] = [rearm(measure()), measureId()];
			if (name !== '' || wish !== '') return named(name, wish);
			const [labels, about] = [labelsOf(), rearm(aboutParty())];
			const key = `\u0000${column}\u0000${labels}\u0000${about}`;
			const before = known.get(key);
			if (before !== undefined) return before;
			if (plan.at.has('measure')) return null;
			const header = column < 0 ? '' : (table.header[column] ?? '');
			const words = [labels, header].filter(Boolean).join(', ') || table.name;
			const id = add(about === '' ? words : `${words} (${about})`, '', words, about);
			known.set(key, id);
			return id;
		},
		see(id, actorId, day, value) {
			if (unsaid.has(id)) totals.see(id, actorId, day, value);
		},
		finish() {
			for (const id of unsaid) {
				const made = all.measures.get(id) as Record<string, unknown> | undefined;
				if (made && totals.risesAlways(id)) made.accumulation = 'running_total';
			}
		}
	};
}
