/** What a page needs only when somebody comes near it. */

/** How far outside the screen counts as near. */
const AHEAD = '400px 0px';

const waiting: (() => void)[] = [];

function next(): void {
	const [work] = waiting;
	try {
		work?.();
	} finally {
		waiting.shift();
		if (waiting.length > 0) setTimeout(next);
	}
}

const PATIENCE = 500;

/** Text is measured in the page's own fonts, but nobody waits long for them. */
const fonts = (): Promise<unknown> =>
	Promise.race([
		document.fonts.ready,
		new Promise((resolve) => {
			setTimeout(resolve, PATIENCE);
		})
	]);

/** One after another, each in a task of its own, so that a click between two is answered. */
export function inTurn(work: () => void): void {
	waiting.push(work);
	if (waiting.length === 1) setTimeout(next);
}

/** Calls `arrive` once, when an element is near the screen; at once where a browser cannot tell. */
export function whenNear(element: Element, arrive: () => void): () => void {
	if (typeof IntersectionObserver === 'undefined') {
		arrive();
		return () => undefined;
	}
	let gone = false;
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some((entry) => entry.isIntersecting)) return;
			observer.disconnect();
			void fonts().then(() =>
				inTurn(() => {
					if (!gone) arrive();
				})
			);
		},
		{ rootMargin: AHEAD }
	);
	observer.observe(element);
	return () => {
		gone = true;
		observer.disconnect();
	};
}
