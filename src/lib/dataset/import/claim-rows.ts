/** The claims and figures that the rows of a table make, with ids, places and figures of their own. */
import { rearm } from '../export/disarm';
import { TABLES } from '../tables';
import { blankRow } from './blank';
import { CellFault } from './cell-readers';
import { claimIds, type ClaimIds } from './claim-ids';
import { saysOf, summaryOf } from './claim-words';
import type { CountedMeasures } from './counted-measures';
import type { Entities } from './entities';
import type { ImportPlan } from './plan';
import type { Quantity } from './quantities';
import type { RowAtHand } from './row-at-hand';
import { figureFiller } from './row-cells';
import type { RowFigures } from './row-figures';
import { lastDayOf, type WhenSaid } from './when-said';

type AnyRow = Record<string, unknown>;
type Found = RowFigures['figures'];

export interface ClaimRows {
	readonly claims: AnyRow[];
	readonly figures: AnyRow[];
	readonly ids: ClaimIds;
	/** Puts a claim with its figures in; false when something is missing or said twice. */
	put(when: WhenSaid, found: Found, shared: AnyRow): boolean;
}

const NO_MEASURE = new CellFault(
	'empty-cell',
	'is empty beside a number.',
	'Say what the number counts.'
);
const NOTHING_SAID = new CellFault(
	'empty-cell',
	'is empty, and so is everything that could be said.',
	'Fill in a summary, a wording or a number.'
);

export function claimRows(
	plan: ImportPlan,
	all: Entities,
	measures: CountedMeasures,
	hand: RowAtHand
): ClaimRows {
	const [aboutParty, claimId, givenSummary, givenPosition, givenPrecision, figureId] = [
		hand.textOf('about_party'),
		hand.textOf('claim_id'),
		hand.textOf('summary'),
		hand.textOf('position'),
		hand.textOf('said_on_precision'),
		hand.textOf('figure_id')
	];
	const ids = claimIds();
	const claims: AnyRow[] = [];
	const figures: AnyRow[] = [];
	/** Place of the first figure of each claim. */
	const firstFigure: number[] = [];
	/** Figures by claim; without ids from the table every claim is new, and nothing needs counting. */
	const figureCounts = hand.has('claim_id') ? new Map<string, number>() : null;
	const positions = new Map<string, number>();
	const claimOf = new Map<string, { claim: AnyRow; row: number }>();
	const blankFigure: AnyRow = blankRow(TABLES.figures);
	const fillFigure = figureFiller(plan, hand);
	/** Measures of the row at hand, beside its figures. */
	let measureIds: string[] = [];

	/** What a claim says, by its place; the claim at hand is not in yet. */
	const saysAt = (place: number): string => {
		const claim = claims[place] ?? {};
		const own = figures
			.slice(firstFigure[place], firstFigure[place + 1] ?? figures.length)
			// Figures are filled from quantities, so their types are.
			.map(({ value, value_high: high, qualifier }) => ({ value, high, qualifier }) as Quantity);
		return saysOf(claim.document_id, claim.summary, own);
	};

	/** Finds the measure of each figure; false when one has none. */
	function findMeasures(found: Found): boolean {
		measureIds = [];
		for (const { column } of found) {
			const id = measures.of(column);
			if (id !== null) measureIds.push(id);
		}
		return measureIds.length === found.length;
	}

	/** The row names a claim that is in: it brings more figures, or says something else. */
	function again(earlier: { claim: AnyRow; row: number }, summary: string): boolean {
		if (earlier.claim.summary === summary || givenSummary() === '') return true;
		const message = `is the id of another claim in row ${earlier.row}.`;
		hand.blame('claim_id', claimId(), new CellFault('duplicate', message, 'Give it another id.'));
		return false;
	}

	function add(id: string, summary: string, when: WhenSaid, found: Found, shared: AnyRow): void {
		const documentId = shared.document_id as string;
		const position = (positions.get(documentId) ?? 0) + 1;
		positions.set(documentId, position);
		const claim = plan.wide ? { ...shared } : shared;
		const day = lastDayOf(when);
		claim.claim_id = id;
		claim.summary = summary;
		claim.position = Number(givenPosition()) || position;
		claim.said_on = day;
		claim.said_on_precision =
			day === null ? null : givenPrecision() || (when && 'iso' in when ? when.precision : 'day');
		claim.kind ??= found.length > 0 ? 'figure' : 'assertion';
		claim.about_party = rearm(aboutParty()) || null;
		claims.push(claim);
		firstFigure.push(figures.length);
		const wish = claimId();
		if (wish !== '') claimOf.set(wish, { claim, row: hand.number });
	}

	function addFigures(id: string, found: Found, when: WhenSaid, actorId: string): void {
		const day = lastDayOf(when);
		const before = figureCounts?.get(id) ?? 0;
		for (let i = 0; i < found.length; i += 1) {
			const [one, measureId] = [found[i], measureIds[i]];
			if (one === undefined || measureId === undefined) continue;
			const { value, high, qualifier } = one.quantity;
			const figure: AnyRow = { ...blankFigure };
			fillFigure(figure);
			if (when !== null && 'end' in when) {
				figure.period_start = when.start;
				figure.period_end = when.end;
			}
			figure.figure_id = (i === 0 && figureId()) || `${id}-f${before + i + 1}`;
			figure.claim_id = id;
			figure.measure_id = measureId;
			figure.value = value;
			figure.value_high = high;
			figure.qualifier = qualifier;
			figures.push(figure);
			if (value !== null && day !== null) measures.see(measureId, actorId, day, value);
		}
		figureCounts?.set(id, before + found.length);
	}

	function put(when: WhenSaid, found: Found, shared: AnyRow): boolean {
		if (!findMeasures(found)) {
			hand.blame('measure', '', NO_MEASURE);
			return false;
		}
		const actorId = shared.actor_id as string;
		const firstMeasure = measureIds[0] ?? null;
		const summary =
			rearm(givenSummary()) ||
			summaryOf(all, actorId, firstMeasure, found[0]?.quantity ?? null, shared.wording);
		if (summary === null) {
			hand.blame('summary', '', NOTHING_SAID);
			return false;
		}
		const wish = claimId();
		const earlier = wish === '' ? undefined : claimOf.get(wish);
		if (earlier !== undefined) {
			if (!again(earlier, summary)) return false;
			addFigures(earlier.claim.claim_id as string, found, when, actorId);
			return true;
		}
		const start = `${lastDayOf(when) ?? 'undated'}-${actorId}`;
		const id = ids.next(wish, start, firstMeasure ?? summary, claims.length, (place) =>
			place < claims.length
				? saysAt(place)
				: saysOf(
						shared.document_id,
						summary,
						found.map(({ quantity }) => quantity)
					)
		);
		if (id instanceof CellFault) {
			hand.blame(wish === '' ? 'summary' : 'claim_id', wish === '' ? summary : wish, id);
			return false;
		}
		add(id, summary, when, found, shared);
		addFigures(id, found, when, actorId);
		return true;
	}

	return { claims, figures, ids, put };
}
