import { lineHeight } from '../look';
import type { Plane } from '../plane';
import type { Scene } from '../scene';
import { text, type Pen } from './paint';

/** Titles of the axes, always horizontal: y above its scale, x at the right end below it. */
export function drawAxisTitles(pen: Pen, scene: Scene, plane: Plane): void {
	const { drawing, look } = scene;
	const soft = { colour: look.theme.inkSoft };
	if (hasTopTitle(scene)) text(pen, look, [drawing.y.label], 0, lineHeight(look) / 2, soft);
	// A matrix may end long before the page does; its title ends with it.
	const edge = drawing.form === 'matrix' ? plane.right : scene.width - 2;
	if (hasBottomTitle(scene))
		text(pen, look, [drawing.x.label], edge, scene.height - lineHeight(look) / 2, {
			...soft,
			align: 'right'
		});
}

export const hasTopTitle = ({ drawing }: Scene): boolean =>
	drawing.y.label !== '' && drawing.form !== 'chain' && drawing.form !== 'bars';

/** Days need no title; a matrix has its subject named in the subtitle of the columns. */
export const hasBottomTitle = ({ drawing }: Scene): boolean =>
	drawing.x.label !== '' && drawing.x.kind !== 'time' && drawing.form !== 'chain';
