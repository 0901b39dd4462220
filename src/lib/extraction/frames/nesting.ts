/** Which attribution is part of which. */
import type { Range } from '../reading/reading';
import type { Attribution } from './attribution';

interface Held {
	readonly index: number;
	readonly content: Range;
}

/** No sentence nests deeper; a cap keeps hostile texts from growing with their square. */
const DEEPEST = 40;

const length = (one: Attribution | undefined): number =>
	one?.content.reduce((sum, [first, last]) => sum + last - first, 0) ?? 0;

const holds = (outer: Attribution | undefined, inner: Attribution): boolean =>
	outer?.content.some(([first, last]) => first <= inner.cue[0] && inner.cue[1] <= last) ?? false;

/** For every attribution the index of the smallest one whose content holds its cue, or -1. */
export function parents(all: readonly Attribution[]): number[] {
	const contents = all
		.flatMap((one, index): Held[] => one.content.map((content) => ({ index, content })))
		.sort((a, b) => a.content[0] - b.content[0]);
	const order = all.map((_, i) => i).sort((a, b) => (all[a]?.cue[0] ?? 0) - (all[b]?.cue[0] ?? 0));
	const found = new Array<number>(all.length).fill(-1);
	let open: Held[] = [];
	let next = 0;
	for (const i of order) {
		const inner = all[i];
		if (!inner) continue;
		for (; (contents[next]?.content[0] ?? Infinity) <= inner.cue[0]; next++)
			open.push(...contents.slice(next, next + 1));
		open = open.filter(({ content }) => content[1] > inner.cue[0]).slice(-DEEPEST);
		for (const { index, content } of open) {
			if (index === i || inner.cue[1] > content[1] || holds(inner, all[index] ?? inner)) continue;
			if (found[i] === -1 || length(all[index]) < length(all[found[i] ?? 0])) found[i] = index;
		}
	}
	return found;
}

/** Those that are part of no other. */
export const outermost = (all: readonly Attribution[]): Attribution[] => {
	const up = parents(all);
	return all.filter((_, i) => up[i] === -1);
};
