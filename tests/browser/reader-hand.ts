/**
 * A reader's hand in a page: pointer and keys whose events count as trusted. For tests that need hundreds of gestures in
 * seconds; real ones belong to the end-to-end tests.
 */
type Point = { readonly x: number; readonly y: number };
type Listener = (this: EventTarget, event: Event) => void;

export type ReaderHand = {
  /** Where the pointer is; `null` outside of the window. */
  readonly at: Point | null;
  /** The closed shadow roots that were made meanwhile, the last one last. */
  readonly roots: readonly ShadowRoot[];
  move(to: Point, isPressed?: boolean, pointerType?: string): void;
  /** Leaves the window, or its page for a frame. */
  leave(into?: Element): void;
  down(): void;
  up(pointerType?: string): void;
  /** Clicks at a place, wherever the pointer is. */
  click(at: Point, how: PointerEventInit): void;
  key(key: string, type?: 'keydown' | 'keyup', repeat?: boolean): boolean;
  end(): void;
};

/** Lends a page a hand, until `end`. */
export function lendHand(now: () => number): ReaderHand {
  const { addEventListener } = EventTarget.prototype;
  const { attachShadow, setPointerCapture } = Element.prototype;
  const made = new WeakSet<Event>();
  const wrapped = new WeakMap<object, Listener>();
  const roots: ShadowRoot[] = [];
  let at: Point | null = null;
  /** What keeps the pointer while it is pressed. The browser knows no pointer of ours, and would refuse it. */
  let keeper: Element | null = null;

  const listen: typeof addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (typeof listener !== 'function') return addEventListener.call(target, type, listener, options);
    let heard = wrapped.get(listener);
    if (!heard) {
      heard = function (event) {
        listener.call(this, made.has(event) ? asTrusted(event, now()) : event);
      };
      wrapped.set(listener, heard);
    }
    addEventListener.call(target, type, heard, options);
  };
  // The test runner has put one of its own on the window.
  const ofWindow = Object.getOwnPropertyDescriptor(window, 'addEventListener');
  EventTarget.prototype.addEventListener = listen;
  Object.defineProperty(window, 'addEventListener', { value: listen, configurable: true, writable: true });
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (init.mode === 'closed') roots.push(root);
    return root;
  };
  Element.prototype.setPointerCapture = function () {
    keeper = this;
  };

  const send = (target: EventTarget, event: Event) => {
    made.add(event);
    return EventTarget.prototype.dispatchEvent.call(target, event);
  };
  const point = (type: string, more: PointerEventInit = {}, target: Element | null = keeper ?? over()) => {
    const { x, y } = at as Point;
    const how = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y };
    if (target) send(target, new PointerEvent(type, { ...how, pointerType: 'mouse', ...more }));
  };
  /** The innermost element at the pointer, in shadow trees too. */
  const over = () => {
    let found: Element | null = null;
    for (let root: DocumentOrShadowRoot | undefined = document; root && at; ) {
      const inner: Element | null = root.elementFromPoint(at.x, at.y);
      if (!inner || inner === found) break;
      found = inner;
      // A form may have a field of that name.
      root = Reflect.get(Element.prototype, 'shadowRoot', inner) ?? roots.find(({ host }) => host === inner);
    }
    return found;
  };

  const letGo = () => {
    const left = keeper;
    keeper = null;
    if (left) point('lostpointercapture', {}, left);
  };

  return {
    get at() {
      return at;
    },
    roots,
    move(to, isPressed = false, pointerType = 'mouse') {
      at = to;
      point('pointermove', { buttons: isPressed ? 1 : 0, pointerType });
    },
    leave(into) {
      if (at) {
        letGo();
        point('pointerout', { relatedTarget: into ?? null });
      }
      at = null;
    },
    down: () => point('pointerdown', { buttons: 1 }),
    up(pointerType = 'mouse') {
      const target = over();
      point('pointerup', { pointerType });
      letGo();
      // The press may have taken away what was pressed.
      if (target?.isConnected) point('click', { pointerType, detail: 1 }, target);
    },
    click({ x, y }, how) {
      const event = {
        bubbles: true,
        cancelable: true,
        composed: true,
        clientX: x,
        clientY: y,
        detail: 1,
        ...how,
      };
      send(document.elementFromPoint(x, y) as Element, new PointerEvent('click', event));
    },
    key(key, type = 'keydown', repeat = false) {
      let target = document.activeElement ?? document.body;
      for (const root of roots) if (root.host === target) target = root.activeElement ?? target;
      return send(
        target,
        new KeyboardEvent(type, { key, repeat, bubbles: true, cancelable: true, composed: true }),
      );
    },
    end() {
      EventTarget.prototype.addEventListener = addEventListener;
      if (ofWindow) Object.defineProperty(window, 'addEventListener', ofWindow);
      else Reflect.deleteProperty(window, 'addEventListener');
      Object.assign(Element.prototype, { attachShadow, setPointerCapture });
    },
  };
}

function asTrusted<E extends Event>(event: E, atMs: number): E {
  return new Proxy(event, {
    get(target, name) {
      if (name === 'isTrusted') return true;
      if (name === 'timeStamp') return atMs;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value, target),
  });
}
