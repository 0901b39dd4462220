/** What a class sees so far of a presented chart. */
export interface Reveal {
	/** Groups shown, in the order of the model. */
	readonly shown: number;
	/** The finding comes last, so that a class can guess it. */
	readonly title: boolean;
}

export const everything = (groups: number): Reveal => ({ shown: groups, title: true });

export const nothing: Reveal = { shown: 0, title: false };

/** One step on: the next group, then the finding. */
export function forward({ shown, title }: Reveal, groups: number): Reveal {
	return shown < groups ? { shown: shown + 1, title } : { shown, title: true };
}

/** One step back, in reverse order. */
export function back({ shown, title }: Reveal): Reveal {
	return title ? { shown, title: false } : { shown: Math.max(0, shown - 1), title };
}
