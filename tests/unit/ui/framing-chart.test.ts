import { describe, expect, test } from 'vitest';
import type { Party } from '$lib/dataset/types';
import { sideShares, type ShareOf } from '$lib/framing/shares';
import type { Basis } from '$lib/framing/sides';
import { conceptChart, type ConceptView } from '$lib/ui/framing/concept-chart';
import type { Layout } from '$lib/ui/framing/params';
import { CONCEPT, CORPORA, PARTIES, TABLES, TERMS } from '../../fixtures/framing';

const [focus, other] = TERMS as [(typeof TERMS)[number], (typeof TERMS)[number]];

interface Asked {
	basis?: Basis;
	of?: ShareOf;
	layout?: Layout;
	from?: string;
	parties?: readonly Party[];
}

const chart = ({
	basis = 'publisher',
	of = 'concept',
	layout = 'panels',
	from = '',
	parties = PARTIES
}: Asked = {}) => {
	const view: ConceptView = {
		concept: CONCEPT,
		sides: sideShares({ ...TABLES, parties }, basis, of, { from, to: '' }),
		corpora: CORPORA,
		basis,
		of,
		layout,
		focus,
		beside: [other]
	};
	return conceptChart(view);
};

describe('panels', () => {
	test('there is one for each side with texts, named with its outlets', () => {
		expect(chart().panels.map((panel) => panel.label)).toEqual([
			'Northland: North News',
			'Southland: South News',
			'Other voices: World'
		]);
	});

	test('the chosen word has the side’s look, the others are grey, and it lies on top', () => {
		for (const { drawing } of chart().panels) {
			const looks = drawing.series.map(({ label, style }) => [label, style.colour]);
			expect(looks[0]).toEqual([other.term, 'grey']);
			expect(looks[1]?.[0]).toBe(focus.term);
			expect(looks[1]?.[1]).not.toBe('grey');
		}
	});

	test('all have one scale from 0 to 100 percent', () => {
		for (const { drawing } of chart().panels)
			expect([drawing.y.min, drawing.y.max, drawing.y.unit]).toEqual([0, 100, '%']);
	});
});

test('a point carries its share, its interval, and the counts in words', () => {
	const point = chart({ layout: 'together' }).panels[0]?.drawing.series[1]?.points[0];
	expect(point).toMatchObject({ x: Date.UTC(2022, 2, 1), y: 10 });
	expect(point?.low).toBeCloseTo(4.35, 2);
	expect(point?.high).toBeCloseTo(21.36, 2);
	expect(point?.words).toBe(
		'Southland, “invasion” or “full-scale war”, Mar 2022: 10% (5 of 50 texts that name it, 95% interval 4% to 21%)'
	);
});

test('a month with few texts is faint and says so', () => {
	const points = chart({ layout: 'together' }).panels[0]?.drawing.series[1]?.points ?? [];
	expect(points.map((point) => point.faint ?? false)).toEqual([false, true]);
	expect(points[1]?.words).toContain('few texts');
});

test('a line does not cross a month without texts', () => {
	const series = chart({ layout: 'together' }).panels[0]?.drawing.series[1];
	const [march, may] = series?.points ?? [];
	expect((may?.x ?? 0) - (march?.x ?? 0)).toBeGreaterThan(series?.maxGap ?? Infinity);
});

test.each([
	['concept', 10, true],
	['texts', 5, true],
	['mentions', 5, false]
] as const)('%s divides by its own whole', (of, y, interval) => {
	const point = chart({ of, layout: 'together' }).panels[0]?.drawing.series[1]?.points[0];
	expect(point?.y).toBe(y);
	expect(point?.low !== undefined).toBe(interval);
});

test('outlets and press releases are never in one chart, and mixed texts in none', () => {
	expect(chart().source.citation).toBe('Cite press');
	expect(chart({ basis: 'speaker' }).source.citation).toBe('Cite speeches');
	expect(chart({ basis: 'speaker' }).panels.map((panel) => panel.label)).toEqual([
		'Southland: Southern palace'
	]);
});

test('the table has the rows that are drawn', () => {
	const model = chart();
	const drawn = model.panels.flatMap(({ drawing }) => drawing.series.flatMap((one) => one.points));
	expect(model.table.rows).toHaveLength(drawn.length);
	expect(model.table.rows[0]?.map((cell) => cell.value)).toEqual([
		'Northland',
		focus.term,
		'Mar 2022',
		40,
		40,
		100,
		91.24,
		100
	]);
	expect(chart({ layout: 'together' }).table.rows).toHaveLength(drawn.length / 2);
});

test('a period without texts says what to do', () => {
	expect(chart({ from: '2023-01' }).empty).toContain('Choose an earlier first month');
});

describe('no side is favoured', () => {
	const shape = (model: ReturnType<typeof chart>) =>
		model.panels.map(({ label, drawing }) => ({
			side: label,
			series: drawing.series.map(({ style, group, id, ...rest }) => ({
				...rest,
				own: style.colour !== 'grey',
				isSide: PARTIES.some(({ party_id }) => party_id === group),
				named: id.length > 0
			}))
		}));

	test.each([[[1, 2, 0]], [[2, 1, 0]], [[1, 0, 2]]])(
		'looks in the order %s give the same drawing',
		(order) => {
			const swapped = PARTIES.map((party, i) => {
				const { colour, marker } = PARTIES[order[i] ?? 0] as Party;
				return { ...party, colour, marker };
			});
			expect(shape(chart({ parties: swapped }))).toEqual(shape(chart()));
		}
	);

	test('another order of parties only moves the panels', () => {
		const turned = shape(chart({ parties: [...PARTIES].reverse() }));
		expect([...turned].reverse()).toEqual(shape(chart()));
	});
});
