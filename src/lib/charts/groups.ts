import type { ChartGroup, ChartModel, Drawing } from './model';

/** The drawing without the groups that are hidden; a series of no group always stays. Scales are made from the whole, so nothing moves. */
export function visible(drawing: Drawing, hidden: readonly string[]): Drawing {
	if (hidden.length === 0) return drawing;
	return {
		...drawing,
		series: drawing.series.filter(({ group }) => group === '' || !hidden.includes(group))
	};
}

/** Hides what is shown and shows what is hidden. */
export function toggled(hidden: readonly string[], id: string): string[] {
	return hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
}

/** Whether the drawing names its groups itself (end labels, sides of diverging bars, row names). */
export function namesItself({ panels }: ChartModel): boolean {
	return panels.every(({ drawing }) => {
		if (drawing.form !== 'bars')
			return (
				drawing.form === 'matrix' ||
				(!['chain', 'sankey'].includes(drawing.form) && drawing.y.kind !== 'category')
			);
		return drawing.series.some((series) => series.points.some((point) => point.x < 0));
	});
}

/** Ids of all groups in the order a class sees them: the named ones, then the rest (a floor). */
export function revealOrder(model: ChartModel): string[] {
	const all = model.panels.flatMap(({ drawing }) => drawing.series.map((series) => series.group));
	return [...new Set([...groupsInUse(model).map((group) => group.id), ...all])].filter(Boolean);
}

/** Groups that have something to show, in the order given. */
export function groupsInUse({ groups, panels }: ChartModel): ChartGroup[] {
	const used = new Set(
		panels.flatMap(({ drawing }) => drawing.series.map((series) => series.group))
	);
	return groups.filter((group) => used.has(group.id));
}
