import type { ChartForm } from '../model';
import type { Scene } from '../scene';
import { bars } from './bars';
import type { Config } from './base';
import { chain } from './chain';
import { dots } from './dots';
import { matrix } from './matrix';
import { time } from './time';

const BUILDERS: Record<ChartForm, (scene: Scene) => Config> = { time, dots, bars, matrix, chain };

/** Chart.js configuration of a scene. Pure: the same scene gives the same configuration. */
export function configOf(scene: Scene): Config {
	return BUILDERS[scene.drawing.form](scene);
}

export type { Config } from './base';
