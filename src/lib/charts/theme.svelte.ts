import { flushSync } from 'svelte';
import { createSubscriber } from 'svelte/reactivity';
import { PRINT, themeFrom, type Theme } from './theme';

/**
 * The theme in force, as reactive state: follows the system's light and dark, `data-theme` on the
 * root element, fonts that arrive late, and print.
 */
class CurrentTheme {
	#printing = false;

	#subscribe = createSubscriber((update) => {
		const root = document.documentElement;
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const paper = matchMedia('print');
		const printing = (now: boolean): void => {
			if (now === this.#printing) return;
			this.#printing = now;
			update();
			// The browser takes its picture right after this event: draw before it does.
			flushSync();
		};
		const before = (): void => printing(true);
		const after = (): void => printing(false);
		const change = (): void => printing(paper.matches);
		const observer = new MutationObserver(update);
		observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
		dark.addEventListener('change', update);
		paper.addEventListener('change', change);
		addEventListener('beforeprint', before);
		addEventListener('afterprint', after);
		void document.fonts.ready.then(update);
		return () => {
			observer.disconnect();
			dark.removeEventListener('change', update);
			paper.removeEventListener('change', change);
			removeEventListener('beforeprint', before);
			removeEventListener('afterprint', after);
		};
	});

	get current(): Theme {
		this.#subscribe();
		if (this.#printing) return PRINT;
		const style = getComputedStyle(document.documentElement);
		return themeFrom((token) => style.getPropertyValue(token));
	}
}

export const theme = new CurrentTheme();
