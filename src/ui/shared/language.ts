import { Component, type ComponentChildren } from 'preact';
import type { Language } from './create-language';

export { directionOf } from '@/src/locales/direction';
export type { Language } from './create-language';

/**
 * Gives the components below it their language: a function gets it as its second argument, the `render` of a class as its third.
 * This is Preact's older form of context, which needs no hooks (docs/adr/0032). A component that draws itself again has of it what was
 * there when it began: a page in another language gives the provider another `key`.
 */
export class LanguageProvider extends Component<{ value: Language; children: ComponentChildren }> {
  override getChildContext(): Language {
    return this.props.value;
  }

  override render(): ComponentChildren {
    return this.props.children;
  }
}
