/**
 * Figures of an event as marks over time. The reports that replaced each other are joined by steps;
 * reports of one day stand side by side.
 */
import type { ChartPoint, ChartSeries, Drawing } from '$lib/charts/model';
import { bound } from '$lib/dataset/bound';
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import type { EventClaim } from '$lib/events/event-claim';
import { trailsOf } from '$lib/events/trails';
import { nice } from 'd3-array';
import { axisUnit } from '$lib/ui/figures/labels';
import { pointWords } from '$lib/ui/figures/point';

const DAY = 86_400_000;
/** Reports of one day spread over this part of it. */
const SPREAD = 0.7;
const MIDDLE = { day: 0, month: 14, year: 182 } as const;

/** Figures of one measure in the order of their claims. */
export const figuresOf = (claims: readonly EventClaim[], measureId: string): FigureRow[] =>
	claims.flatMap(({ figures }) => figures.filter((figure) => figure.measureId === measureId));

/** Where each report stands, by figure id; those without a day are not drawn. */
export function placesOf(figures: readonly FigureRow[]): ReadonlyMap<string, number> {
	const days = new Map<number, FigureRow[]>();
	for (const figure of figures) {
		const { date, precision } = figure.claim;
		if (date === null) continue;
		const at = Date.parse(date) + MIDDLE[precision ?? 'day'] * DAY;
		const list = days.get(at);
		if (list) list.push(figure);
		else days.set(at, [figure]);
	}
	return new Map(
		[...days].flatMap(([at, list]) =>
			list.map((figure, i): [string, number] => [
				figure.id,
				at + ((i + 0.5) / list.length - 0.5) * SPREAD * DAY
			])
		)
	);
}

interface Scales {
	readonly x: { readonly min: number; readonly max: number };
	readonly y: { readonly max: number };
}

/** The scales of the whole event, so that nothing moves while it is replayed. */
function scalesOf(figures: readonly FigureRow[], places: ReadonlyMap<string, number>): Scales {
	const at = [...places.values()];
	const [first, last] = [Math.min(...at), Math.max(...at)];
	const pad = Math.max(DAY, (last - first) * 0.03);
	const top = Math.max(0, ...figures.map((figure) => figure.valueHigh ?? figure.value ?? 0));
	const opens = figures.some((figure) => bound(figure).open === 'up');
	const [, max = 1] = nice(0, (opens ? top * 1.08 : top) || 1, 5);
	return { x: { min: first - pad, max: last + pad }, y: { max } };
}

function pointOf(figure: FigureRow, x: number, party: Party, unit: string): ChartPoint {
	const { value, low, high, open, hollow, baseline } = bound(figure);
	return {
		x,
		y: value,
		...(low !== undefined && { low, high }),
		...(open && { open }),
		...(hollow && { hollow }),
		...(baseline && { baseline }),
		words: pointWords(figure, party, unit),
		href: `/claims/${figure.claim.id}`
	};
}

/** A party's longest trails as steps, everything else as single marks; every report once. */
function partySeries(
	claims: readonly EventClaim[],
	measure: Measure,
	party: Party,
	places: ReadonlyMap<string, number>
): ChartSeries[] {
	const own = claims.filter((claim) => claim.row.partyId === party.party_id);
	const style = { colour: party.colour, marker: party.marker };
	const drawn = new Set<string>();
	const points = (figures: readonly FigureRow[]): ChartPoint[] =>
		figures.flatMap((figure) => {
			const x = places.get(figure.id);
			if (x === undefined || drawn.has(figure.id)) return [];
			drawn.add(figure.id);
			return [pointOf(figure, x, party, measure.unit)];
		});
	const base = { label: party.short_name, group: party.party_id, style } as const;
	const joined: ChartSeries[] = [];
	const longest = trailsOf(own, measure.measure_id).sort(
		(a, b) => b.figures.length - a.figures.length
	);
	for (const { figures } of longest) {
		if (figures.length < 2 || figures.some((figure) => drawn.has(figure.id))) continue;
		const id = `${party.party_id}-${joined.length}`;
		joined.push({ ...base, id, draw: 'steps', points: points(figures) });
	}
	const single = points(figuresOf(own, measure.measure_id));
	return single.length === 0
		? joined
		: [...joined, { ...base, id: party.party_id, draw: 'points', points: single }];
}

/**
 * @param seen the claims that are drawn
 * @param all every claim of the event: they set the scales and the places
 */
export function eventDrawing(
	seen: readonly EventClaim[],
	all: readonly EventClaim[],
	measure: Measure,
	parties: readonly Party[]
): Drawing {
	const figures = figuresOf(all, measure.measure_id);
	const places = placesOf(figures);
	const scales = places.size > 0 ? scalesOf(figures, places) : null;
	return {
		form: 'time',
		x: { kind: 'time', label: 'Day it was said', ...scales?.x },
		y: {
			kind: 'linear',
			label: axisUnit(measure.unit),
			unit: measure.unit === 'percent' ? '%' : measure.unit,
			min: 0,
			...scales?.y
		},
		series: parties.flatMap((party) => partySeries(seen, measure, party, places))
	};
}
