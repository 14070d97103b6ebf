/** A desktop of our own with a hand: Xvfb, a small window manager, and xdotool for real keys and clicks. */
import { execFileSync, spawn } from 'node:child_process';
import type { PNG } from 'pngjs';
import { findBrowser } from '../../scripts/setup/browsers.mjs';
import type { Point } from './driver';
import { startDisplay } from './xvfb';

export interface Desktop {
  /** For the driver's `display`. */
  readonly name: string;
  /** Presses a chord with xdotool's names: `alt+period`. */
  press(chord: string): void;
  /** The same with Playwright's names: `Control+Enter`. */
  pressKeys(chord: string): void;
  /** Moves the pointer to a place of the screen. */
  move(place: Point): void;
  /** Clicks at a place of the screen; button 3 is the right one. */
  click(place: Point, button?: 1 | 3): void;
  /** What the screen shows now. */
  picture(): Promise<PNG>;
  stop(): Promise<void>;
}

/** Starts the desktop. Throws with the command to run when a tool is missing. */
export async function startDesktop(): Promise<Desktop> {
  const xdotool = findBrowser('window');
  const display = await startDisplay();
  const env = { ...process.env, DISPLAY: display.name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const hand = (...args: string[]) => void execFileSync(xdotool, args, { env });
  const press = (chord: string) => hand('key', '--clearmodifiers', chord);
  let pointer = '';
  const move = ({ x, y }: Point) => {
    const place = [String(Math.round(x)), String(Math.round(y))];
    // Told to move where it is, xdotool waits 15 seconds for the move.
    if (pointer !== place.join(' ')) hand('mousemove', '--sync', ...place);
    pointer = place.join(' ');
  };
  return {
    name: display.name,
    press,
    pressKeys: (chord) => press(keysymsOf(chord)),
    move,
    click: (place, button = 1) => {
      move(place);
      hand('click', String(button));
    },
    picture: display.picture,
    stop: async () => {
      const ended = new Promise((done) => manager.once('exit', done));
      manager.kill();
      await ended;
      await display.stop();
    },
  };
}

/** What X calls the keys whose names differ. */
const KEYSYMS: Readonly<Record<string, string>> = {
  Enter: 'Return',
  Space: 'space',
  ' ': 'space',
  ArrowLeft: 'Left',
  ArrowUp: 'Up',
  ArrowRight: 'Right',
  ArrowDown: 'Down',
  Control: 'ctrl',
  Shift: 'shift',
  Alt: 'alt',
};

function keysymsOf(chord: string): string {
  return chord
    .split('+')
    .map((key) => KEYSYMS[key] ?? key)
    .join('+');
}
