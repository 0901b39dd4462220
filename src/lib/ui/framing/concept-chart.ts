/** Shares of rival words → the chart of a concept: a panel for each side, or all sides on one plot. */
import type { ChartAxis, ChartGroup, ChartModel, Drawing } from '$lib/charts/model';
import type { Basis } from '$lib/framing/sides';
import type { Corpus, FramingConcept, FramingTerm, Party } from '$lib/dataset/types';
import { monthlyRanges, wordFinding } from './finding';
import { howToRead } from './how-to-read';
import type { Layout } from './params';
import { shareLine } from './share-points';
import { shareTable } from './share-table';
import type { SideShares, ShareOf } from '$lib/framing/shares';
import { sourceOf } from './source';
import { termStyle } from './terms-on-chart';
import { BASIS_NAMES, listed, MEASURE_NAMES, quoted } from './words';

export interface ConceptView {
	readonly concept: FramingConcept;
	/** Sides with texts in the period, in party order. */
	readonly sides: readonly SideShares[];
	readonly corpora: readonly Corpus[];
	readonly basis: Basis;
	readonly of: ShareOf;
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

/** "Russia: RT, TASS and News-Front": a panel says whose texts it counts. */
export const sideLabel = ({ party, outlets }: SideShares): string =>
	`${party.name}: ${listed(outlets.map((outlet) => outlet.name))}`;

function axes({ of }: ConceptView): { x: ChartAxis; y: ChartAxis } {
	const y: ChartAxis =
		of === 'mentions'
			? { kind: 'linear', label: MEASURE_NAMES[of] }
			: { kind: 'linear', label: MEASURE_NAMES[of], unit: '%', min: 0, max: 100 };
	return { x: { kind: 'time', label: 'Month', grain: 'month' }, y };
}

const focusLine = (side: SideShares, view: ConceptView, label: string) =>
	shareLine(
		side,
		view.focus,
		{ of: view.of, tint: true },
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
	const grey = besidesOf(view).map((term, place) =>
		shareLine(
			side,
			term,
			{ of: view.of, tint: false },
			{
				id: `${side.party.party_id} ${term.term_id}`,
				label: term.term,
				group: term.term_id,
				style: termStyle(place)
			}
		)
	);
	// The word in colour comes last, so that it lies on top.
	const series = [...grey, focusLine(side, view, view.focus.term)];
	return { label: sideLabel(side), drawing: { form: 'time', ...axes(view), series } };
}

function together(view: ConceptView): { drawing: Drawing } {
	const series = view.sides.map((side) => focusLine(side, view, side.party.short_name));
	return { drawing: { form: 'time', ...axes(view), series } };
}

function subtitle({ concept, basis, of }: ConceptView): string {
	const what = of === 'mentions' ? MEASURE_NAMES[of] : `${MEASURE_NAMES[of]}, 95% intervals`;
	return `${concept.question} ${what}, by month. ${BASIS_NAMES[basis]}.`;
}

export function conceptChart(view: ConceptView): ChartModel {
	const { concept, sides, focus, of, layout, basis } = view;
	const besides = besidesOf(view);
	const panels = layout === 'panels' ? sides.map((side) => panel(side, view)) : [together(view)];
	const drawn = panels.some(({ drawing }) => drawing.series.some((one) => one.points.length > 0));
	return {
		id: `framing-${concept.concept_id.replaceAll('_', '-')}`,
		title: drawn ? wordFinding(sides, focus, basis, of) : concept.name,
		subtitle: subtitle(view),
		alt:
			`Line chart of ${MEASURE_NAMES[of].toLowerCase()} by month for ${quoted(focus)}, ` +
			`${layout === 'panels' ? 'a panel for each side' : 'one line for each side'}, ` +
			`where the months lie at: ${monthlyRanges(sides, focus, of)}.`,
		howToRead: howToRead(view, besides),
		groups: [
			...sides.map(({ party }) => groupOf(party)),
			...besides.map((term, place) => ({
				id: term.term_id,
				label: term.term,
				style: termStyle(place)
			}))
		],
		panels,
		table: shareTable(sides, [focus, ...besides], of),
		source: sourceOf(view),
		embedPath: `/embed/framing/${concept.concept_id}/${view.query ? `?${view.query}` : ''}`,
		...(drawn
			? {}
			: {
					empty:
						'No text of this period names it. Choose an earlier first month or a later last month.'
				})
	};
}
