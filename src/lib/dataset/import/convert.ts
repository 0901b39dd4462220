/**
 * The rows of a table → a dataset. Every row becomes a claim of somebody, with its figures; whatever it
 * names (party, actor, outlet, document, measure, event) becomes a row of its own, with a readable id
 * that the same table always gives. Rows that cannot be read are told; the others are there.
 */
import type { FlatColumn } from '../export/flat-columns';
import { FLAT_COLUMNS } from '../export/flat-columns';
import { rearm } from '../export/disarm';
import { TABLES, type TableName } from '../tables';
import type { Dataset } from '../types';
import { blankRow } from './blank';
import { AccumulationGuess } from './accumulation';
import { CellFault, cellReader, type CellReader } from './cell-readers';
import { claimIds } from './claim-ids';
import { readDate, valueOf, weekOf, type DateValue } from './dates';
import { monthOfWord } from './date-words';
import { documentFinder } from './documents';
import {
	entities,
	noCells,
	rowMaker,
	soundsSensitive,
	type CellOf,
	type Entities,
	type Note
} from './entities';
import type { Registry } from './registry';
import type { Columns, Table } from '../fields';
import { emptyDataset } from './empty-dataset';
import { planImport, type ImportChoices, type ImportPlan } from './plan';
import type { Quantity } from './quantities';
import type { Question } from './questions';
import { addProblem, problemAt, problemList, type RawTable } from './raw-table';
import { singleFigures, wideFigures, type Row } from './row-figures';
import { slug } from './slug';
import type { ColumnMapping } from './mapping';
import type { FormatFact } from './raw-table';
import type { Problem } from '../problems';

export interface Imported {
	readonly dataset: Dataset;
	readonly mapping: readonly ColumnMapping[];
	readonly questions: readonly Question[];
	readonly format: readonly FormatFact[];
	/** Rows of the file below its header, those that are in, and problems with those that are not. */
	readonly rows: number;
	readonly rowsIn: number;
	readonly rejected: readonly Problem[];
	readonly rejectedCount: number;
	readonly notes: readonly Problem[];
}

type AnyRow = Record<string, unknown>;

/** Claim columns whose cells name other rows: resolved when all rows are known. */
const NAMED_PARTIES = ['about_party'] as const;
const NAMED_LISTS = [
	['relayed_by', 'actors'],
	['depends_on', 'actors'],
	['doers', 'parties']
] as const;
/** Claim columns that are made from something else than their own cell. */
const MADE = new Set([
	'claim_id',
	'position',
	'said_on',
	'summary',
	'kind',
	'about_party',
	'said_on_precision'
]);

interface Reader {
	readonly field: FlatColumn;
	readonly index: number;
	readonly read: CellReader;
}

/** How often a caller that shows progress hears of it. */
const STEP = 2000;

const sayQuantity = ({ value, high, qualifier }: Quantity): string => {
	if (value === null) return 'no number';
	if (high !== null) return `${value} to ${high}`;
	return qualifier === 'exact' ? String(value) : `${qualifier.replace('_', ' ')} ${value}`;
};

/** A table → a dataset, at once. */
export function convertTable(table: RawTable, choices: ImportChoices = {}): Imported {
	const steps = convertInSteps(table, choices);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/**
 * The same in steps, so that a caller can show progress or stop.
 * @returns a generator that yields the number of rows done
 */
export function* convertInSteps(
	table: RawTable,
	choices: ImportChoices = {}
): Generator<number, Imported> {
	const converter = rowConverter(table, planImport(table, choices));
	for (let i = 0; i < table.rows.length; i += 1) {
		converter.add(table.rows[i] as Row, table.numbers[i] ?? 0);
		if (i % STEP === STEP - 1) yield i + 1;
	}
	return converter.finish();
}

function rowConverter(table: RawTable, plan: ImportPlan) {
	const rejected = problemList();
	const notes = problemList();
	for (const problem of table.rejected) addProblem(rejected, problem);
	for (const problem of table.notes) addProblem(notes, problem);
	let row: Row = [];
	let number = 0;
	let rowsIn = 0;

	const cell: CellOf = (field) => {
		const index = plan.at.get(field);
		const text = index === undefined ? '' : (row[index] ?? '').trim();
		return text === '' ? (plan.set.get(field) ?? '') : text;
	};
	/** The text of one field, its place looked up once: rows are many. */
	const textOf = (field: string): (() => string) => {
		const index = plan.at.get(field);
		const otherwise = plan.set.get(field) ?? '';
		if (index === undefined) return () => otherwise;
		return () => {
			const text = (row[index] ?? '').trim();
			return text === '' ? otherwise : text;
		};
	};
	const at = {
		saidOn: textOf('said_on'),
		year: textOf('year'),
		month: textOf('month'),
		week: textOf('week'),
		actor: textOf('actor'),
		party: textOf('party'),
		actorId: textOf('actor_id'),
		partyId: textOf('party_id'),
		measure: textOf('measure'),
		measureId: textOf('measure_id'),
		aboutParty: textOf('about_party'),
		claimId: textOf('claim_id'),
		summary: textOf('summary'),
		position: textOf('position'),
		saidOnPrecision: textOf('said_on_precision'),
		figureId: textOf('figure_id'),
		kind: textOf('kind'),
		qualifier: textOf('qualifier'),
		event: textOf('event'),
		eventId: textOf('event_id'),
		wording: textOf('wording')
	};
	const columnOf = (field: string): string => {
		const index = plan.at.get(field);
		return index === undefined ? field : (table.header[index] ?? field);
	};
	const note: Note = (field, text, message, remedy) =>
		addProblem(
			notes,
			problemAt('rule', table.name, number, columnOf(field), text, message, remedy)
		);

	/** The day of a cell under the order of its column; undefined when the field is no date. */
	function dateOf(field: string, text: string): unknown {
		const column = plan.dates.get(field);
		if (column === undefined) return undefined;
		const value = valueOf(
			column.readings.get(text) ?? readDate(text),
			plan.order.get(field) ?? null
		);
		return typeof value === 'string'
			? new CellFault('wrong-type', 'is not a day that can be read.', value)
			: value.iso;
	}

	const all = entities(plan.base, dateOf);
	const documentOf = documentFinder(table.name, all, dateOf, textOf);
	const makeMeasure = rowMaker('measures', dateOf);
	const ids = claimIds();
	const totals = new AccumulationGuess();
	const claims: AnyRow[] = [];
	const figures: AnyRow[] = [];
	/** Place of the first figure of each claim. */
	const firstFigure: number[] = [];
	const figureCounts = new Map<string, number>();
	const positions = new Map<string, number>();
	const claimOf = new Map<string, { claim: AnyRow; row: number }>();
	const actorIds = new Map<string, Map<string, string>>();
	const measureIds = new Map<string, string>();
	const madeMeasures = new Map<string, string>();

	const readersOf = (of: 'claims' | 'figures', made: ReadonlySet<string>): Reader[] =>
		FLAT_COLUMNS.flatMap((field) => {
			const index = plan.at.get(field.name) ?? (plan.set.has(field.name) ? -1 : undefined);
			return field.table !== of || index === undefined || made.has(field.column)
				? []
				: [{ field, index, read: cellReader(field) }];
		});
	const claimReaders = readersOf('claims', MADE);
	const figureReaders = readersOf(
		'figures',
		new Set(['figure_id', 'value', 'value_high', 'qualifier'])
	);
	const blankClaim: AnyRow = blankRow(TABLES.claims, {
		coded_by: 'import',
		reviewed: false
	});
	const blankFigure: AnyRow = blankRow(TABLES.figures);
	const faults: { column: string; text: string; fault: CellFault }[] = [];
	const blame = (field: string, text: string, fault: CellFault): void =>
		void faults.push({ column: columnOf(field), text, fault });

	/** Cells of a row into an object; what cannot be read is blamed. */
	function fill(readers: readonly Reader[], into: AnyRow): void {
		for (const { field, index, read } of readers) {
			const raw = (index < 0 ? '' : (row[index] ?? '')).trim();
			const text = raw === '' && plan.set.size > 0 ? cell(field.name) : raw;
			if (text === '') continue;
			const value = field.field.type === 'date' ? dateOf(field.name, text) : read(text);
			if (value instanceof CellFault) blame(field.name, text, value);
			else if (value !== undefined) into[field.column] = value;
		}
	}

	const saidOn = plan.dates.get('said_on');
	const saidOnAt = plan.at.get('said_on') ?? -1;
	const saidOnOrder = plan.order.get('said_on') ?? null;

	/** When it was said: a date, or year and month or week. */
	function whenSaid(): DateValue | { start: string; end: string } | null {
		const text = at.saidOn();
		if (text !== '') {
			const reading = saidOn?.readings.get(row[saidOnAt] ?? '') ?? readDate(text);
			const value = valueOf(reading, saidOnOrder);
			if (typeof value !== 'string') return value;
			blame('said_on', text, new CellFault('wrong-type', 'is not a day that can be read.', value));
			return null;
		}
		return fromParts(Number(at.year()), at.month(), at.week());
	}

	function actorOf(): string {
		const name = rearm(at.actor());
		const party = rearm(at.party());
		// Two levels spare a long key for every row.
		const more = `${at.actorId()}\u0000${at.partyId()}`;
		const group = more === '\u0000' ? party : `${party}\u0000${more}`;
		let known = actorIds.get(group);
		if (known === undefined) actorIds.set(group, (known = new Map()));
		let id = known.get(name);
		if (id === undefined) {
			const partyId = party === '' && at.partyId() === '' ? null : all.party(party, cell, note);
			const speaker = name === '' && at.actorId() === '' ? table.name : name;
			id = all.actor(speaker, partyId, cell, note);
			known.set(name, id);
		}
		return id;
	}

	/** What a number counts: the measure of the row, else its column with the labels of the row. */
	function measureOf(column: number): string | null {
		const named = rearm(at.measure());
		const wish = at.measureId();
		const own = named !== '' || wish !== '';
		const labels = own
			? ''
			: plan.labels
					.map((index) => rearm((row[index] ?? '').trim()))
					.filter(Boolean)
					.join(', ');
		const about = own ? '' : rearm(at.aboutParty());
		const key = own
			? wish === ''
				? named
				: `${named}\u0000${wish}`
			: `\u0000${column}\u0000${labels}\u0000${about}`;
		const known = measureIds.get(key);
		if (known !== undefined) return known;
		const header = column < 0 ? '' : (table.header[column] ?? '');
		if (!own && plan.at.has('measure')) return null;
		const words = own ? named || wish : [labels, header].filter(Boolean).join(', ') || table.name;
		const name = about === '' ? words : `${words} (${about})`;
		const id = addMeasure(name, wish, words, about);
		measureIds.set(key, id);
		return id;
	}

	function addMeasure(name: string, wish: string, words: string, about: string): string {
		const known = all.measures.find(wish === '' ? name : wish);
		if (known !== null) return known;
		return all.measures.add(wish === '' ? name : wish, [name], (id) => {
			const made = makeMeasure(
				cell,
				note,
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
			if (cell('measure_accumulation') === '') madeMeasures.set(id, name);
			return made;
		});
	}

	/** Puts a claim with its figures in; false when something is missing or said twice. */
	function put(
		when: ReturnType<typeof whenSaid>,
		found: readonly { quantity: Quantity; column: number }[],
		shared: AnyRow
	): boolean {
		const actorId = shared.actor_id as string;
		const date = when !== null && 'iso' in when ? when : null;
		const day = date?.iso ?? (when !== null && 'end' in when ? when.end : null);
		const measures = found.map(({ column }) => measureOf(column));
		if (measures.includes(null)) {
			blame(
				'measure',
				'',
				new CellFault('empty-cell', 'is empty beside a number.', 'Say what the number counts.')
			);
			return false;
		}
		const firstMeasure = measures[0] ?? null;
		const first = found[0];
		const summary = summaryOf(actorId, firstMeasure, first?.quantity ?? null, shared.wording);
		if (summary === null) {
			blame(
				'summary',
				'',
				new CellFault(
					'empty-cell',
					'is empty, and so is everything that could be said.',
					'Fill in a summary, a wording or a number.'
				)
			);
			return false;
		}
		const wish = at.claimId();
		const earlier = wish === '' ? undefined : claimOf.get(wish);
		if (earlier !== undefined) {
			if (earlier.claim.summary !== summary && at.summary() !== '') {
				blame(
					'claim_id',
					wish,
					new CellFault(
						'duplicate',
						`is the id of another claim in row ${earlier.row}.`,
						'Give it another id.'
					)
				);
				return false;
			}
			addFigures(earlier.claim.claim_id as string, found, measures, when, actorId, day);
			return true;
		}
		const about = firstMeasure ?? summary;
		const start = `${day ?? 'undated'}-${actorId}`;
		const id = ids.next(wish, start, about, claims.length, (place) =>
			place === claims.length ? saysOf(shared, summary, found) : saidAt(place)
		);
		if (id instanceof CellFault) {
			blame(wish === '' ? 'summary' : 'claim_id', wish === '' ? summary : wish, id);
			return false;
		}
		const documentId = shared.document_id as string;
		const position = (positions.get(documentId) ?? 0) + 1;
		positions.set(documentId, position);
		const claim = plan.wide ? { ...shared } : shared;
		claim.claim_id = id;
		claim.summary = summary;
		claim.position = Number(at.position()) || position;
		claim.said_on = day;
		claim.said_on_precision =
			day === null ? null : at.saidOnPrecision() || (date?.precision ?? 'day');
		claim.kind ??= found.length > 0 ? 'figure' : 'assertion';
		claim.about_party = rearm(at.aboutParty()) || null;
		claims.push(claim);
		firstFigure.push(figures.length);
		if (wish !== '') claimOf.set(wish, { claim, row: number });
		addFigures(id, found, measures, when, actorId, day);
		return true;
	}

	/** All that makes a claim what it is, beside speaker, day and measure. */
	const saysOf = (
		claim: AnyRow,
		summary: unknown,
		found: readonly { quantity: Quantity }[]
	): string =>
		`${String(claim.document_id)}\u0000${String(summary)}\u0000${found.map(({ quantity }) => sayQuantity(quantity)).join()}`;

	/** The same of a claim that is in already. */
	function saidAt(place: number): string {
		const claim = claims[place] ?? {};
		const own = figures
			.slice(firstFigure[place], firstFigure[place + 1] ?? figures.length)
			.map((figure) => ({
				quantity: {
					value: figure.value,
					high: figure.value_high,
					qualifier: figure.qualifier
				} as Quantity
			}));
		return saysOf(claim, claim.summary, own);
	}

	function summaryOf(
		actorId: string,
		measureId: string | null,
		quantity: Quantity | null,
		wording: unknown
	): string | null {
		const given = rearm(at.summary());
		if (given !== '') return given;
		const name = String(all.actors.get(actorId)?.name ?? actorId);
		if (measureId !== null && quantity !== null)
			return `${name}: ${String(all.measures.get(measureId)?.name ?? measureId)}, ${sayQuantity(quantity)}.`;
		return typeof wording === 'string' ? `${name}: “${wording}”` : null;
	}

	function addFigures(
		claimId: string,
		found: readonly { quantity: Quantity }[],
		measures: readonly (string | null)[],
		when: ReturnType<typeof whenSaid>,
		actorId: string,
		day: string | null
	): void {
		found.forEach(({ quantity }, i) => {
			const n = (figureCounts.get(claimId) ?? 0) + 1;
			figureCounts.set(claimId, n);
			const figure: AnyRow = { ...blankFigure };
			if (figureReaders.length > 0) fill(figureReaders, figure);
			if (when !== null && 'end' in when) {
				figure.period_start = when.start;
				figure.period_end = when.end;
			}
			figure.figure_id = (i === 0 && at.figureId()) || `${claimId}-f${n}`;
			figure.claim_id = claimId;
			figure.measure_id = measures[i];
			figure.value = quantity.value;
			figure.value_high = quantity.high;
			figure.qualifier = quantity.qualifier;
			figures.push(figure);
			if (quantity.value !== null && day !== null)
				totals.see(String(measures[i]), actorId, day, quantity.value);
		});
	}

	/** One row: what it says, or why it is left out. */
	function add(next: Row, nextNumber: number): void {
		row = next;
		number = nextNumber;
		faults.length = 0;
		const when = whenSaid();
		const shared: AnyRow = { ...blankClaim };
		fill(claimReaders, shared);
		if (at.kind() !== '') fill(kindReader, shared);
		const read = plan.wide
			? wideFigures(row, plan)
			: singleFigures(
					row,
					plan,
					plan.at.has('qualifier') || plan.set.has('qualifier') ? at.qualifier().toLowerCase() : ''
				);
		for (const { column, text, fault } of read.faults) faults.push({ column, text, fault });
		const sound = plan.wide ? faults.length === read.faults.length : faults.length === 0;
		if (sound) {
			shared.actor_id = actorOf();
			const day = when !== null && 'iso' in when ? when.iso : null;
			shared.document_id = documentOf(cell, note, day);
			const event = at.event() || at.eventId();
			if (event !== '') shared.event_id = all.event(rearm(at.event()), day, cell, note);
			if (event !== '' && shared.event_id === null)
				note('event', event, 'is an event without a day.', 'Fill in the day of the claim.');
			if (putAll(when, read.figures, shared)) rowsIn += 1;
		}
		for (const { column, text, fault } of faults)
			addProblem(
				rejected,
				problemAt(fault.code, table.name, number, column, text, fault.message, fault.remedy)
			);
	}

	/** A row of a table of numbers that has none: nothing was said, which is data too. */
	function isGap(): boolean {
		if (plan.values.length === 0 || plan.at.has('summary') || plan.at.has('wording')) return false;
		if (plan.at.has('measure') || at.summary() !== '' || at.wording() !== '') return false;
		note('value', '', 'has no number.', 'It stays a gap.');
		return true;
	}

	function putAll(
		when: ReturnType<typeof whenSaid>,
		found: readonly { quantity: Quantity; column: number }[],
		shared: AnyRow
	): boolean {
		if (found.length === 0 && isGap()) return true;
		if (!plan.wide || (found.length === 0 && at.summary() + at.wording() !== ''))
			return put(when, found, shared);
		// A line of numbers that are all empty is a gap, and no fault.
		let any = found.length === 0;
		for (const one of found) any = put(when, [one], shared) || any;
		return any;
	}

	const kindReader = FLAT_COLUMNS.filter(({ name }) => name === 'kind').map((field) => ({
		field,
		index: plan.at.get('kind') ?? -1,
		read: cellReader(field)
	}));

	/** Names → ids, now that every row has been seen. */
	function resolve(): void {
		const partyIds = new Map<string, string>();
		const namedParty = (name: string): string => {
			let id = partyIds.get(name);
			if (id === undefined) {
				id = all.party(name, noCells, note);
				partyIds.set(name, id);
			}
			return id;
		};
		const namedActor = (name: string): string => all.actor(name, null, noCells, note);
		for (const claim of claims) {
			for (const column of NAMED_PARTIES)
				if (claim[column] !== null) claim[column] = namedParty(claim[column] as string);
			for (const [column, kind] of NAMED_LISTS) {
				const names = claim[column] as readonly string[];
				if (names.length > 0)
					claim[column] = names.map(kind === 'actors' ? namedActor : namedParty);
			}
			const revises = claim.revises as readonly string[];
			if (revises.length > 0) claim.revises = revises.filter((id) => ids.has(id));
		}
		resolveRows(namedParty, namedActor);
	}

	function resolveRows(party: (name: string) => string, actor: (name: string) => string): void {
		const set = (rows: readonly AnyRow[], column: string, id: (name: string) => string | null) => {
			for (const one of rows) {
				const name = one[column];
				if (typeof name !== 'string') continue;
				one[column] = id(name);
			}
		};
		const foreign = (rows: AnyRow[], known: readonly object[] | undefined) => {
			const taken = new Set<object>(known ?? []);
			return rows.filter((one) => !taken.has(one));
		};
		const base = plan.base;
		set(foreign(all.outlets.rows(), base?.outlets), 'side', party);
		set(foreign(all.outlets.rows(), base?.outlets), 'speaks_for', party);
		set(foreign(all.outlets.rows(), base?.outlets), 'actor_id', actor);
		set(foreign(all.measures.rows(), base?.measures), 'about_party', party);
		set(foreign(all.measures.rows(), base?.measures), 'floor_measure_id', (name) =>
			all.measures.find(name)
		);
		if (base !== null) takeAlong(all);
		// An actor can name one that was not there before, and that one another.
		for (let done = 0, rows = all.actors.rows(); done < rows.length; rows = all.actors.rows()) {
			set(foreign(rows.slice(done), base?.actors), 'member_of', actor);
			done = rows.length;
		}
	}

	function finish(): Imported {
		resolve();
		for (const [id] of madeMeasures) {
			const measure = all.measures.get(id) as AnyRow | undefined;
			if (measure && totals.risesAlways(id)) measure.accumulation = 'running_total';
		}
		const dataset = {
			...emptyDataset(),
			parties: all.parties.rows(),
			actors: all.actors.rows(),
			outlets: all.outlets.rows(),
			documents: all.documents.rows(),
			events: all.events.rows(),
			measures: all.measures.rows(),
			claims,
			figures
		};
		return {
			// Every cell was read with the definition of its own column, so the types agree.
			dataset: dataset as unknown as Dataset,
			mapping: plan.mapping,
			questions: plan.questions,
			format: table.format,
			rows: table.rows.length + table.rejected.length,
			rowsIn,
			rejected: rejected.kept,
			rejectedCount: rejected.count,
			notes: notes.kept
		};
	}

	return { add, finish };
}

/** Rows of the dataset at hand bring along what they name themselves: an actor its party. */
function takeAlong(all: Entities): void {
	const registries: Readonly<Record<string, Registry>> = {
		parties: all.parties,
		actors: all.actors,
		outlets: all.outlets,
		measures: all.measures
	};
	const count = (): number =>
		Object.values(registries).reduce((sum, one) => sum + one.rows().length, 0);
	for (let before = -1; before < count();) {
		before = count();
		for (const [name, one] of Object.entries(registries)) {
			const table: Table<Columns> = TABLES[name as TableName];
			for (const [column, { references }] of Object.entries(table.columns)) {
				const target = registries[references?.split('.')[0] ?? ''];
				if (target === undefined) continue;
				for (const row of one.rows()) if (typeof row[column] === 'string') target.find(row[column]);
			}
		}
	}
}

/** Year with month (a number or its name) or ISO week. */
function fromParts(
	year: number,
	month: string,
	week: string
): DateValue | { start: string; end: string } | null {
	if (!Number.isInteger(year) || year === 0) return null;
	if (week !== '') return weekOf(year, Number(week));
	const number = month === '' ? null : (monthOfWord(month) ?? Number(month));
	const reading = readDate(number === null ? String(year) : `${year}-${String(number)}`);
	return reading.kind === 'date' ? reading.value : null;
}
