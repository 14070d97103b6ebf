/** Joins the welcome page's looks with the permission and with the card that the reader opens. */
import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '@/src/core/briefing/schema';
import { optionsUrl, timelineUrl } from '@/src/extension/extension-pages';
import { deskHere } from '@/src/extension/page-desk';
import { allowedSites, askForEverywhere, watchAllowed } from '@/src/extension/page-permission';
import { showLatest } from '@/src/extension/show-latest';
import { sampleOf } from '@/src/ui/welcome/sample-names';
import { WelcomeApp, type WelcomeModel } from '@/src/ui/welcome/WelcomeApp';

type Props = { entities: readonly Entity[]; language: string };

/** The welcome page. */
export function WelcomePage({ entities, language }: Props) {
  const [allowed, setAllowed] = useState<WelcomeModel['allowed'] | undefined>();
  const tried = useTried();
  useEffect(() => {
    const look = showLatest(allowedSites, setAllowed);
    void look();
    return watchAllowed(() => void look());
  }, []);
  // Until the browser has said, “no site is allowed yet” would be read out, and taken back.
  if (allowed === undefined) return null;
  const names = sampleOf(entities).map(({ name }) => name);
  return (
    <WelcomeApp
      model={{
        language,
        names,
        tried,
        allowed,
        onAllowEverywhere: () => void askForEverywhere(),
        onOpenCard: () => deskHere()?.goTo({}),
        optionsUrl: optionsUrl(),
        timelineUrl: timelineUrl({}),
      }}
    />
  );
}

/** Turns true when a card opens: its host is the one element that marking ever adds, beside the body. */
function useTried(): boolean {
  const [tried, setTried] = useState(false);
  useEffect(() => {
    const observer = new MutationObserver(() => setTried(true));
    observer.observe(document.documentElement, { childList: true });
    return () => observer.disconnect();
  }, []);
  return tried;
}
