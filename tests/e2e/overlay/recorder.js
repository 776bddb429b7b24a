// Runs in the page's own world before anything else: what a shop could see of us, and what we must not do to it.
(() => {
  const seen = { pays: 0, forged: [], ours: [], touched: [], errors: [] };
  const isOurs = (node) => node.nodeName === 'PAYGUIDE-OVERLAY';
  const types = [
    'pointerdown',
    'pointerup',
    'pointermove',
    'mousedown',
    'mouseup',
    'click',
    'keydown',
    'keyup',
  ];
  types.push('touchstart', 'touchmove', 'wheel', 'focusin', 'focusout', 'focus', 'blur', 'input', 'submit');
  for (const type of types) {
    for (const [stage, capture] of [
      [document, true],
      [window, false],
    ]) {
      stage.addEventListener(
        type,
        (event) => {
          if (!event.isTrusted) seen.forged.push(type);
          if (event.target instanceof Node && isOurs(event.target)) seen.ours.push(type);
        },
        { capture, passive: true },
      );
    }
  }
  document.addEventListener('securitypolicyviolation', (event) => seen.errors.push(event.violatedDirective));
  window.addEventListener('error', (event) => seen.errors.push(event.message));

  const keep = (records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = [...addedNodes, ...removedNodes];
      if (isOurs(target) || (type === 'childList' && nodes.every(isOurs))) continue;
      seen.touched.push(`${type} ${target.nodeName} ${attributeName ?? nodes.map((node) => node.nodeName)}`);
    }
  };
  const observer = new MutationObserver(keep);
  Object.assign(window, {
    seen,
    pay: () => {
      seen.pays += 1;
    },
    // From here on every change of the page is put down, but for those made inside `byPage`.
    arm: () =>
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
    byPage: (change) => {
      keep(observer.takeRecords());
      const answer = change();
      observer.takeRecords();
      return answer;
    },
    touched: () => {
      keep(observer.takeRecords());
      return seen.touched;
    },
  });
})();
