/**
 * Which number of one report stands for which number of another. First those of the same measure, then
 * those whose values agree within two per cent, then the only one left on each side.
 */
import type { Passage, Report, ReportFigure } from './utterance';

/** One number of the passage, report by report; null where a report does not give it. */
export type Slot = readonly (ReportFigure | null)[];

const NEAR = 0.02;

const agree = (a: ReportFigure, b: ReportFigure): boolean =>
	a.value !== null &&
	b.value !== null &&
	Math.abs(a.value - b.value) <= NEAR * Math.max(Math.abs(a.value), Math.abs(b.value));

const alike = (a: ReportFigure, b: ReportFigure): boolean =>
	a.family === b.family || a.unit === b.unit;

type Rule = (slot: readonly ReportFigure[], figure: ReportFigure) => boolean;

const RULES: readonly Rule[] = [
	(slot, figure) => slot.some((one) => one.coded === figure.coded),
	(slot, figure) => slot.some((one) => alike(one, figure) && agree(one, figure))
];

const given = (slot: Slot): ReportFigure[] => slot.filter((figure) => figure !== null);

/** Puts the figures of one report beside those of the reports before it. */
function place(slots: (ReportFigure | null)[][], report: Report, at: number): void {
	let open = [...report.figures];
	const free = () => slots.filter((slot) => slot[at] === undefined);
	const take = (slot: (ReportFigure | null)[], figure: ReportFigure): void => {
		slot[at] = figure;
		open = open.filter((one) => one !== figure);
	};
	for (const fits of RULES)
		for (const figure of [...open]) {
			const slot = free().find((one) => fits(given(one), figure));
			if (slot) take(slot, figure);
		}
	const [figure, ...more] = open;
	const [slot, ...others] = free();
	if (figure && slot && more.length === 0 && others.length === 0) {
		const [first] = given(slot);
		if (first && first.family === figure.family) take(slot, figure);
	}
	for (const slot of free()) slot[at] = null;
	for (const figure of open) slots.push([...Array<null>(at).fill(null), figure]);
}

/** The numbers of a passage, each with what every report makes of it. */
export function slotsOf({ reports }: Passage): Slot[] {
	const slots: (ReportFigure | null)[][] = [];
	reports.forEach((report, at) => place(slots, report, at));
	return slots;
}
