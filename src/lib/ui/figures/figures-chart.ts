/** Figures of one measure and scope → the chart of a figures page. */
import type { ChartModel, SourceLine } from '$lib/charts/model';
import { measureFinding } from '$lib/figures/findings';
import { pairedRows, type NumberRule } from '$lib/figures/number-rule';
import { betweenParties, type Between } from '$lib/figures/widest';
import { firstThatFits, inSentence, listed, sideName } from '$lib/figures/sentence';
import { figuresDrawing, groupsOf, type DrawnView } from './drawing';
import { figureTable } from './figure-table';
import { howToRead } from './how-to-read';
import { ACCUMULATION_WORDS } from './labels';
import { chartAsOf } from '../as-of-words';
import { claimsSource } from '../claims-source';
import { chartUnderRule } from './rule-words';

export interface FiguresView extends DrawnView {
	readonly scopeName: string;
	readonly rule?: NumberRule;
	/** Only claims published by this day count. */
	readonly asof?: string | null;
	/** Ids of the parties that are shown. */
	readonly shown: readonly string[];
	readonly windowDays: number;
	/** The chosen period in words; '' for all of it. */
	readonly period: string;
	/** The first day lies after the last. */
	readonly reversed?: boolean;
	/** How many figures of the measure the view leaves to other events, in words. */
	readonly elsewhere?: string;
}

interface Nothing {
	readonly title: string;
	readonly remedy: string;
	/** No drawing: otherwise the buttons that bring the sides back stand above it. */
	readonly bare: boolean;
}

/** Why a view shows no figure, and what to do; null when it shows one. */
function nothing({ shown, rows, reversed, asof }: FiguresView): Nothing | null {
	if (reversed)
		return {
			title: 'The dates leave no day between them',
			remedy: '“From” is later than “To”. Choose an earlier “From” or a later “To”.',
			bare: true
		};
	if (rows.length === 0)
		return {
			title: 'No figure falls in this view',
			remedy: asof
				? 'No figure here was published by that day. Choose a later day under “As of”, another event or other dates.'
				: 'No figure falls in this view. Choose another event or other dates.',
			bare: true
		};
	if (shown.some((id) => id !== '')) return null;
	return {
		title: 'No side is switched on',
		remedy: 'No side is switched on. Switch one on with its button above the drawing.',
		bare: false
	};
}

/**
 * @param drawn what is drawn of the view; `between` the gaps in its rows: both stay what they are
 * when sides are shown and hidden
 */
export function figuresChart(
	view: FiguresView,
	{ drawing, undated } = figuresDrawing(view),
	between: Between = betweenParties(pairedRows(view.rows), view.measure, view.windowDays)
): ChartModel {
	const { measure, rows, floor, parties, shown, scale, scopeName, period } = view;
	const { rule = 'literal', asof = null } = view;
	const seen = rows.filter((row) => shown.includes(row.claim.partyId));
	const missing = nothing(view);
	const finding = missing
		? {
				title: firstThatFits([`${missing.title}: ${inSentence(measure.name, parties)}`]),
				detail: missing.bare ? '' : missing.remedy
			}
		: measureFinding(seen, measure, parties, between);
	const listedRows = [...seen, ...(floor?.rows ?? [])];
	const speaking = parties.filter((party) =>
		seen.some((row) => row.claim.partyId === party.party_id)
	);
	const notes = [
		`${measure.name}, ${scopeName}${period}.`,
		`${ACCUMULATION_WORDS[measure.accumulation]}.`,
		finding.detail,
		view.elsewhere ?? '',
		undated > 0 ? `${undated} without a date: in the table only.` : ''
	];
	let source: SourceLine | undefined;
	const visible = drawing.series.filter((one) => one.floor || shown.includes(one.group));
	const model: ChartModel = {
		id: measure.measure_id.replaceAll('_', '-'),
		title: finding.title,
		subtitle: notes.filter(Boolean).join(' '),
		alt: `Chart over time of ${measure.name}, as reported by ${listed(speaking.map(sideName))}. ${finding.detail}`,
		howToRead: howToRead(visible, scale, rule),
		groups: groupsOf(parties),
		panels: [{ drawing }],
		table: figureTable(
			listedRows,
			new Map([measure, ...(floor ? [floor.measure] : [])].map((one) => [one.measure_id, one])),
			parties,
			`${measure.name}: every figure in view`,
			rule
		),
		// Asked for once, after the drawing.
		get source() {
			return (source ??= claimsSource(listedRows.map((row) => row.claim)));
		},
		embedPath: `/embed/figures/${measure.measure_id}/`,
		sensitive: measure.sensitive,
		...(missing?.bare && { empty: missing.remedy })
	};
	return chartAsOf(chartUnderRule(model, rule), asof);
}
