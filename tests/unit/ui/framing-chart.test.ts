import { describe, expect, test } from 'vitest';
import type { Party, TermCount } from '$lib/dataset/types';
import { dataset } from '$lib/dataset/builtin.server';
import { sideShares, type ShareOf } from '$lib/framing/shares';
import type { Basis } from '$lib/framing/sides';
import type { Step } from '$lib/framing/steps';
import { conceptChart, type ConceptView } from '$lib/ui/framing/concept-chart';
import type { Layout } from '$lib/ui/framing/params';
import { wordLook } from '$lib/ui/framing/terms-on-chart';
import { CONCEPT, CORPORA, PARTIES, TABLES, TERMS } from '../../fixtures/framing';

const [focus, other] = TERMS as [(typeof TERMS)[number], (typeof TERMS)[number]];

interface Asked {
	basis?: Basis;
	of?: ShareOf;
	layout?: Layout;
	from?: string;
	step?: Step;
	parties?: readonly Party[];
	counts?: readonly TermCount[];
}

const chart = ({
	basis = 'publisher',
	of = 'concept',
	layout = 'panels',
	from = '',
	step = 'month',
	parties = PARTIES,
	counts = TABLES.counts
}: Asked = {}) => {
	const view: ConceptView = {
		concept: CONCEPT,
		sides: sideShares({ ...TABLES, parties, counts }, basis, of, { from, to: '' }, step),
		corpora: CORPORA,
		basis,
		of,
		step,
		layout,
		focus,
		beside: [other]
	};
	return conceptChart(view);
};

/** All series of the plot that the sides share. */
const seriesOf = (asked: Asked = {}) =>
	chart({ ...asked, layout: 'together' }).panels[0]?.drawing.series ?? [];
const southern = (asked: Asked = {}) =>
	seriesOf(asked).find((one) => one.group === 'south' && one.draw === 'line');

describe('panels', () => {
	test('there is one for each side with texts, named with its outlets', () => {
		expect(chart().panels.map((panel) => panel.label)).toEqual([
			'Northland, 80 texts: North News',
			'Southland, 54 texts: South News',
			'Other voices, 30 texts: World'
		]);
	});

	test('the chosen word has the side’s look, the others are grey, and it lies on top', () => {
		for (const { drawing } of chart().panels) {
			const looks = drawing.series.map(({ label, style }) => [label, style.colour]);
			expect(looks[0]).toEqual([other.term, 'grey']);
			expect(looks.at(-1)?.[0]).toBe(focus.term);
			expect(looks.at(-1)?.[1]).not.toBe('grey');
		}
	});

	test('all have one scale from 0 to 100 percent', () => {
		for (const { drawing } of chart().panels)
			expect([drawing.y.min, drawing.y.max, drawing.y.unit]).toEqual([0, 100, '%']);
	});
});

test('a point carries its share, its interval, and the counts in words', () => {
	const point = southern()?.points[0];
	expect(point).toMatchObject({ x: Date.UTC(2022, 2, 1), y: 10 });
	expect(point?.low).toBeCloseTo(4.35, 2);
	expect(point?.high).toBeCloseTo(21.36, 2);
	expect(point?.words).toBe(
		'Southland, “invasion” or “full-scale war”, Mar 2022: 10% (5 of 50 texts that name the war, 95% interval 4% to 21%)'
	);
});

test('a month with few texts is a faint mark that says so, and no line leads to it', () => {
	const all = seriesOf().filter((one) => one.group === 'south');
	expect(all.map(({ draw, points }) => [draw, points.map((p) => p.faint ?? false)])).toEqual([
		['points', [true]],
		['line', [false]]
	]);
	expect(all[0]?.points[0]?.words).toContain('few texts');
	expect(all[0]?.label).toBe(all[1]?.label);
});

test('a faint month between two others leaves a gap wider than a line may cross', () => {
	const months = ['2022-03', '2022-04', '2022-05'].map((month, i) =>
		TERMS.map(({ term_id }) => ({
			...(TABLES.counts[0] as TermCount),
			month,
			term_id,
			documents_with_concept: i === 1 ? 4 : 40,
			documents_with_term: 2
		}))
	);
	const line = seriesOf({ counts: months.flat() }).find((one) => one.draw === 'line');
	const [march, may] = line?.points ?? [];
	expect((may?.x ?? 0) - (march?.x ?? 0)).toBeGreaterThan(line?.maxGap ?? Infinity);
});

test('neighbouring months and neighbouring quarters are joined', () => {
	const longest = { month: 31, quarter: 92 } as const;
	for (const step of ['month', 'quarter'] as const)
		for (const one of seriesOf({ step })) expect(one.maxGap).toBe(longest[step] * 86_400_000);
});

test('quarters add the months up, and say which months they are', () => {
	const model = chart({ step: 'quarter' });
	expect(model.subtitle).toContain('by quarter');
	expect(model.table.columns[2]?.label).toBe('Quarter');
	const south = model.table.rows.filter((row) => row[0]?.value === 'Southland');
	expect(south.map((row) => row.slice(1, 5).map((cell) => cell.value))).toEqual([
		[focus.term, 'Jan–Mar 2022', 5, 50],
		[focus.term, 'Apr–Jun 2022', 1, 4],
		[other.term, 'Jan–Mar 2022', 40, 50],
		[other.term, 'Apr–Jun 2022', 3, 4]
	]);
});

test('grey words have a marker that no party has, and differ among themselves', () => {
	const looks = [0, 1, 2, 3].map(wordLook);
	for (const { style } of looks)
		expect(dataset().parties.map((party) => party.marker)).not.toContain(style.marker);
	expect(new Set(looks.map(({ dashed, hollow }) => `${dashed} ${hollow}`)).size).toBe(4);
	for (const { drawing } of chart().panels)
		for (const { style, points } of drawing.series.filter((one) => one.style.colour === 'grey')) {
			expect(style.marker).toBe('star');
			expect(points.every((point) => point.hollow)).toBe(true);
		}
});

test.each([
	['concept', 10, true],
	['texts', 5, true],
	['mentions', 5, false]
] as const)('%s divides by its own whole', (of, y, interval) => {
	const point = southern({ of })?.points[0];
	expect(point?.y).toBe(y);
	expect(point?.low !== undefined).toBe(interval);
});

test('outlets and press releases are never in one chart, and mixed texts in none', () => {
	expect(chart().source.citation).toBe('Cite press');
	expect(chart({ basis: 'speaker' }).source.citation).toBe('Cite speeches');
	expect(chart({ basis: 'speaker' }).panels.map((panel) => panel.label)).toEqual([
		'Southland, 25 texts: Southern palace'
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
