/** Speaker × subject → a chart of squares, silences drawn. */
import type { ChartModel, ChartPoint, TableCell } from '$lib/charts/model';
import type { ClaimRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import type { Matrix, MatrixCell } from '$lib/figures/matrix';
import { matrixFinding, type Counted } from '$lib/figures/matrix-finding';
import { sayWhen } from '$lib/figures/when';
import { sayFigure } from '$lib/figures/words';
import { groupsOf } from './drawing';
import { claimsSource } from '../claims-source';

export interface MatrixView {
	readonly id: string;
	/** What is counted, in a few words: "Russian soldiers and the same of other sides". */
	readonly what: string;
	readonly matrix: Matrix;
	readonly parties: readonly Party[];
	/** Claims behind it, for the source line. */
	readonly claims: readonly ClaimRow[];
	readonly measures: ReadonlyMap<string, Measure>;
	/** What the squares count. */
	readonly counted: Counted;
	readonly sensitive?: boolean;
}

const NOBODY = 'no side';

const plural = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;

function cellWords(
	cell: MatrixCell,
	speaker: string,
	subject: string,
	unit: (id: string) => string
): string {
	const latest = cell.latest
		? `; the latest: ${sayFigure(cell.latest, unit(cell.latest.measureId))}, ${sayWhen(cell.latest)}`
		: '';
	const declined = cell.declined > 0 ? `, ${cell.declined} declined to give a number` : '';
	return `${speaker} on ${subject}: ${plural(cell.figures, 'number')} in ${plural(cell.claims, 'claim')}${declined}${latest}`;
}

export function matrixChart(view: MatrixView): ChartModel {
	const { id, what, matrix, parties, claims, measures, counted, sensitive } = view;
	const name = (party: string | null): string =>
		parties.find((one) => one.party_id === party)?.short_name ?? NOBODY;
	const unit = (measureId: string): string => measures.get(measureId)?.unit ?? '';
	const largest = Math.max(1, ...matrix.cells.flat().map((cell) => cell[counted]));
	const rows = matrix.speakers.map(name);
	const columns = matrix.subjects.map((subject) => `on ${name(subject)}`);
	const pointOf = (cell: MatrixCell, row: number, column: number): ChartPoint[] => {
		if (cell.silent) return [];
		const words = cellWords(cell, name(cell.speaker), name(cell.subject), unit);
		const at = { x: column, y: row, words };
		const href = cell.latest && { href: `/claims/${cell.latest.claim.id}` };
		if (cell[counted] > 0)
			return [
				{ ...at, ...href, size: Math.sqrt(cell[counted] / largest), tag: String(cell[counted]) }
			];
		return cell.declined > 0
			? [{ ...at, baseline: 'refusal', tag: 'declined' }]
			: [{ ...at, hollow: true, size: 0.25, tag: '0' }];
	};
	const noun = counted === 'figures' ? 'numbers' : 'claims';
	const title = matrixFinding(matrix, parties, counted);
	return {
		id,
		title,
		subtitle: `${what}. Who is speaking, and whose side the ${noun} are about. All dates and places.`,
		alt: `Table of squares: speakers in rows, the side they speak about in columns. ${title}.`,
		howToRead: [
			`Each row is a side that speaks. Each column is the side the ${noun} are about.`,
			`A larger square means more ${noun}. A dotted square is a silence: nothing in these data.`,
			...(counted === 'figures'
				? [
						'An empty square with 0 has claims without a number; “declined” means someone was asked and gave none.'
					]
				: [])
		],
		groups: groupsOf(parties),
		panels: [
			{
				drawing: {
					form: 'matrix',
					x: { kind: 'category', label: `Whose side the ${noun} are about`, categories: columns },
					y: { kind: 'category', label: 'Who is speaking', categories: rows },
					series: matrix.cells.flatMap((cells, row) => {
						const party = parties.find((one) => one.party_id === matrix.speakers[row]);
						if (party === undefined) return [];
						return [
							{
								id: party.party_id,
								label: party.short_name,
								group: party.party_id,
								style: { colour: party.colour, marker: party.marker },
								draw: 'points' as const,
								points: cells.flatMap((cell, column) => pointOf(cell, row, column))
							}
						];
					})
				}
			}
		],
		table: {
			caption: `${what}: who speaks about whom`,
			columns: [
				{ label: 'Who is speaking' },
				{ label: 'About' },
				{ label: 'Numbers', numeric: true },
				{ label: 'Claims', numeric: true },
				{ label: 'Declined', numeric: true },
				{ label: 'Latest number' }
			],
			rows: matrix.cells.flat().map((cell): TableCell[] => [
				{ value: name(cell.speaker) },
				{ value: name(cell.subject) },
				{ value: cell.figures },
				{ value: cell.claims },
				{ value: cell.declined },
				cell.latest
					? {
							value: `${sayFigure(cell.latest, unit(cell.latest.measureId))}, ${sayWhen(cell.latest)}`,
							href: `/claims/${cell.latest.claim.id}/`
						}
					: { value: cell.silent ? 'none here' : 'no number' }
			])
		},
		source: claimsSource(claims),
		sensitive,
		...(claims.length === 0 && { empty: 'No claim names both a speaker and a side here.' })
	};
}
