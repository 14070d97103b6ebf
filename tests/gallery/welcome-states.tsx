import { briefing as realBriefing } from 'virtual:sidelight/briefing';
import { sampleOf } from '@/src/ui/welcome/sample-names';
import { WelcomeApp } from '@/src/ui/welcome/WelcomeApp';

/** The welcome page, before and after a card was opened (`?state=tried`). What marks its sample is not here. */
export function WelcomeStates({ language }: { language: string }) {
  const isTried = new URLSearchParams(location.search).get('state') === 'tried';
  return (
    <WelcomeApp
      model={{
        language,
        names: sampleOf(realBriefing.entities).map(({ name }) => name),
        tried: isTried,
        allowed: isTried ? 'everywhere' : 89,
        onAllowEverywhere: () => {},
        onOpenCard: () => {},
        optionsUrl: 'options.html',
        timelineUrl: 'timeline.html',
      }}
    />
  );
}
