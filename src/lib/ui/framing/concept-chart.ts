/** Shares of rival words → the chart of a concept: a panel for each side, or all sides on one plot. */
import type { ChartAxis, ChartGroup, ChartModel, Drawing } from '$lib/charts/model';
import type { Basis } from '$lib/framing/sides';
import type { Corpus, FramingConcept, FramingTerm, Party } from '$lib/dataset/types';
import { count } from '$lib/charts/format';
import { monthlyRanges, textsBehind, wordFinding } from './finding';
import { howToRead } from './how-to-read';
import type { Layout } from './params';
import { shareSeries } from './share-points';
import { shareTable } from './share-table';
import type { SideShares, ShareOf } from '$lib/framing/shares';
import { sourceOf } from './source';
import type { Step } from '$lib/framing/steps';
import { dashOf, wordLook, WORD_STYLE } from './terms-on-chart';
import { namingTexts } from './thing';
import { BASIS_NAMES, listed, MEASURE_NAMES, measureName, quoted, STEP_NAME } from './words';

export interface ConceptView {
	readonly concept: FramingConcept;
	/** Sides with texts in the period, in party order. */
	readonly sides: readonly SideShares[];
	/** The same by month, where `sides` are by quarter: the source line names whole months. */
	readonly monthly?: readonly SideShares[];
	readonly corpora: readonly Corpus[];
	readonly basis: Basis;
	readonly of: ShareOf;
	readonly step: Step;
	readonly layout: Layout;
	/** The word in the parties' colours. */
	readonly focus: FramingTerm;
	/** Words in grey, in panels only. */
	readonly beside: readonly FramingTerm[];
	/** Query that leads back to this view ('' for the usual one). */
	readonly query?: string;
}

const style = ({ colour, marker }: Party) => ({ colour, marker });
const groupOf = (party: Party): ChartGroup => ({
	id: party.party_id,
	label: party.short_name,
	style: style(party)
});

/** "Russia, 69 texts: News-Front, RT and TASS": a panel says whose texts it counts, and how many. */
export function sideLabel({ party, outlets, total }: SideShares, of: ShareOf): string {
	const [any] = total.values();
	const texts = count(any ? textsBehind(any, of) : 0, 'text');
	return `${party.name}, ${texts}: ${listed(outlets.map((outlet) => outlet.name))}`;
}

function axes({ of, step, concept }: ConceptView): { x: ChartAxis; y: ChartAxis } {
	const y: ChartAxis =
		of === 'mentions'
			? { kind: 'linear', label: MEASURE_NAMES[of] }
			: { kind: 'linear', label: measureName(of, concept), unit: '%', min: 0, max: 100 };
	return { x: { kind: 'time', label: STEP_NAME[step], grain: 'month' }, y };
}

const focusSeries = (side: SideShares, view: ConceptView, label: string) =>
	shareSeries(
		side,
		view.focus,
		{ concept: view.concept, of: view.of, step: view.step, tint: true },
		{
			id: `${side.party.party_id} ${view.focus.term_id}`,
			label,
			group: side.party.party_id,
			style: style(side.party)
		}
	);

/** Words drawn in grey: on a plot that all sides share there are none. */
const besidesOf = ({ layout, beside, focus }: ConceptView): FramingTerm[] =>
	layout === 'panels' ? beside.filter((term) => term !== focus) : [];

function panel(side: SideShares, view: ConceptView): { label: string; drawing: Drawing } {
	const { concept, of, step } = view;
	const grey = besidesOf(view).flatMap((term, place) => {
		const look = wordLook(place);
		return shareSeries(
			side,
			term,
			{ concept, of, step, tint: false, hollow: look.hollow },
			{
				id: `${side.party.party_id} ${term.term_id}`,
				label: term.term,
				group: term.term_id,
				style: look.style,
				...dashOf(look)
			}
		);
	});
	// The word in colour comes last, so that it lies on top.
	const series = [...grey, ...focusSeries(side, view, view.focus.term)];
	return { label: sideLabel(side, of), drawing: { form: 'time', ...axes(view), series } };
}

function together(view: ConceptView): { drawing: Drawing } {
	const series = view.sides.flatMap((side) => focusSeries(side, view, side.party.short_name));
	return { drawing: { form: 'time', ...axes(view), series } };
}

function subtitle({ concept, basis, of, step }: ConceptView): string {
	const measure = measureName(of, concept);
	const what = of === 'mentions' ? measure : `${measure}, 95% intervals`;
	return `${concept.question} ${what}, by ${step}. ${BASIS_NAMES[basis]}.`;
}

const initialSmall = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

export function conceptChart(view: ConceptView): ChartModel {
	const { concept, sides, focus, of, step, layout, basis } = view;
	const besides = besidesOf(view);
	const panels = layout === 'panels' ? sides.map((side) => panel(side, view)) : [together(view)];
	const drawn = panels.some(({ drawing }) => drawing.series.some((one) => one.points.length > 0));
	return {
		id: `framing-${concept.concept_id.replaceAll('_', '-')}`,
		title: drawn ? wordFinding(sides, focus, basis, of, concept) : concept.name,
		subtitle: subtitle(view),
		alt:
			`Line chart of ${initialSmall(measureName(of, concept))} by ${step} for ${quoted(focus)}, ` +
			`${layout === 'panels' ? 'a panel for each side' : 'one line for each side'}, ` +
			`where the ${step}s lie at: ${monthlyRanges(sides, focus, of)}.`,
		howToRead: howToRead(view, besides),
		groups: [
			...sides.map(({ party }) => groupOf(party)),
			...besides.map((term) => ({ id: term.term_id, label: term.term, style: WORD_STYLE }))
		],
		panels,
		table: shareTable(sides, [focus, ...besides], view),
		source: sourceOf({ ...view, sides: view.monthly ?? sides }),
		embedPath: `/embed/framing/${concept.concept_id}/${view.query ? `?${view.query}` : ''}`,
		...(drawn
			? {}
			: {
					empty: `There are no ${namingTexts(concept)} in this period. Choose an earlier first month or a later last month.`
				})
	};
}
