/** One row after another → claims with their figures; rows that cannot be read are told. */
import { rearm } from '../export/disarm';
import { TABLES } from '../tables';
import type { Dataset } from '../types';
import { blankRow } from './blank';
import { claimRows } from './claim-rows';
import { countedMeasures } from './counted-measures';
import { documentFinder } from './documents';
import { emptyDataset } from './empty-dataset';
import { entities } from './entities';
import type { ImportPlan } from './plan';
import { addProblem, problemAt, problemList, type ProblemList, type RawTable } from './raw-table';
import { resolveNames } from './resolve-names';
import { rowAtHand } from './row-at-hand';
import { claimFiller } from './row-cells';
import { singleFigures, wideFigures, type Row, type RowFigures } from './row-figures';
import { speakerOf } from './speakers';
import { dayOf, whenSaidOf, type WhenSaid } from './when-said';

type AnyRow = Record<string, unknown>;

export interface RowConverter {
	/** One row: what it says, or why it is left out. */
	add(cells: Row, number: number): void;
	/** The dataset, when every row has been added. */
	finish(): Dataset;
	readonly rowsIn: () => number;
	readonly rejected: ProblemList;
	readonly notes: ProblemList;
}

export function rowConverter(table: RawTable, plan: ImportPlan): RowConverter {
	const rejected = problemList();
	const notes = problemList();
	for (const problem of table.rejected) addProblem(rejected, problem);
	for (const problem of table.notes) addProblem(notes, problem);
	const hand = rowAtHand(table, plan, notes);
	const all = entities(plan.base, hand.dateOf, hand.has);
	const measures = countedMeasures(table, plan, all, hand);
	const rows = claimRows(plan, all, measures, hand);
	const documentOf = documentFinder(table.name, all, hand);
	const actorOf = speakerOf(table.name, all, hand);
	const whenSaid = whenSaidOf(plan, hand);
	const fillClaim = claimFiller(plan, hand);
	const blankClaim: AnyRow = blankRow(TABLES.claims, { coded_by: 'import', reviewed: false });
	const [eventName, eventId, qualifier, summary, wording] = [
		hand.textOf('event'),
		hand.textOf('event_id'),
		hand.textOf('qualifier'),
		hand.textOf('summary'),
		hand.textOf('wording')
	];
	let rowsIn = 0;

	const figuresOf = (): RowFigures =>
		plan.wide
			? wideFigures(hand.cells, plan)
			: singleFigures(hand.cells, plan, qualifier().toLowerCase());

	function eventOf(day: string | null): string | null {
		const named = eventName() || eventId();
		if (named === '') return null;
		const id = all.event(rearm(eventName()), day, hand.cell, hand.note);
		if (id === null)
			hand.note('event', named, 'is an event without a day.', 'Fill in the day of the claim.');
		return id;
	}

	/** A row of a table of numbers that has none: nothing was said, which is data too. */
	function isGap(): boolean {
		if (plan.values.length === 0 || plan.at.has('summary') || plan.at.has('wording')) return false;
		if (plan.at.has('measure') || summary() !== '' || wording() !== '') return false;
		hand.note('value', '', 'has no number.', 'It stays a gap.');
		return true;
	}

	function putAll(when: WhenSaid, found: RowFigures['figures'], shared: AnyRow): boolean {
		if (found.length === 0 && isGap()) return true;
		if (!plan.wide || (found.length === 0 && summary() + wording() !== ''))
			return rows.put(when, found, shared);
		// A line of numbers that are all empty is a gap, and no fault.
		let any = found.length === 0;
		for (const one of found) any = rows.put(when, [one], shared) || any;
		return any;
	}

	function add(cells: Row, number: number): void {
		hand.cells = cells;
		hand.number = number;
		hand.faults.length = 0;
		const when = whenSaid();
		const shared: AnyRow = { ...blankClaim };
		fillClaim(shared);
		const read = figuresOf();
		for (const fault of read.faults) hand.faults.push(fault);
		const sound = hand.faults.length === (plan.wide ? read.faults.length : 0);
		if (sound) {
			const day = dayOf(when);
			shared.actor_id = actorOf();
			shared.document_id = documentOf(day);
			const event = eventOf(day);
			if (event !== null) shared.event_id = event;
			if (putAll(when, read.figures, shared)) rowsIn += 1;
		}
		for (const { column, text, fault } of hand.faults)
			addProblem(
				rejected,
				problemAt(fault.code, table.name, number, column, text, fault.message, fault.remedy)
			);
	}

	function finish(): Dataset {
		resolveNames(rows.claims, rows.ids.has, all, plan.base, hand.note);
		measures.finish();
		const dataset = {
			...emptyDataset(),
			parties: all.parties.rows(),
			actors: all.actors.rows(),
			outlets: all.outlets.rows(),
			documents: all.documents.rows(),
			events: all.events.rows(),
			measures: all.measures.rows(),
			claims: rows.claims,
			figures: rows.figures
		};
		// Every cell was read with the definition of its own column, so the types agree.
		return dataset as unknown as Dataset;
	}

	return { add, finish, rowsIn: () => rowsIn, rejected, notes };
}
