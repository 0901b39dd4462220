/** Light, dark, or as the device says; remembered on the device where storage is allowed. */
const CHOICES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof CHOICES)[number];
const KEY = 'parallax-theme';

class ThemeState {
	value: Theme = $state('auto');

	/** Reads the remembered choice; call once in the browser. */
	restore(): void {
		try {
			const saved = localStorage.getItem(KEY);
			const found = CHOICES.find((choice) => choice === saved);
			if (found) this.choose(found);
		} catch {
			// Storage can be blocked; the device's own setting then holds.
		}
	}

	choose(theme: Theme): void {
		this.value = theme;
		if (theme === 'auto') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		try {
			localStorage.setItem(KEY, theme);
		} catch {
			// See above.
		}
	}
}

export const theme = new ThemeState();
export const THEMES = CHOICES;
