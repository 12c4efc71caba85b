// Moving the maps: by pointer, by wheel, by two fingers, by buttons and by keys; whatever moves one moves all.

/** Lets a canvas be dragged and zoomed; `follow` takes over what another map or a key has done. */
function makeZoom(canvas) {
  let size = { width: 1, height: 1 };
  const behaviour = d3.zoom()
    .scaleExtent([1, MOST_ZOOM])
    // A page is scrolled with the same wheel and the same finger: they move the map only when it is meant.
    .filter(event => event.type === 'wheel' ? event.ctrlKey || event.metaKey || document.activeElement === canvas
      : event.type.startsWith('touch') ? event.touches.length > 1 || state.zoom.k > 1 : !event.button)
    .wheelDelta(event => -event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002) * (event.ctrlKey ? 4 : 1))
    .on('zoom', event => {
      if (event.sourceEvent) {
        change({ zoom: fromTransform(event.transform, size.width, size.height) });
      }
    });
  d3.select(canvas).call(behaviour).on('dblclick.zoom', null);
  return {
    follow(proj) {
      size = { width: proj.width, height: proj.height };
      canvas.style.touchAction = state.zoom.k > 1 ? 'none' : 'pan-y';
      // d3 keeps the present zoom at the element; setting it there tells nobody, so no map answers another.
      canvas.__zoom = toTransform(proj.width, proj.height);
    },
  };
}

function zoomBy(factor) {
  const k = Math.max(1, Math.min(MOST_ZOOM, state.zoom.k * factor));
  change({ zoom: k === 1 ? { k: 1, x: 0.5, y: 0.5 } : { ...state.zoom, k } });
}

/** Moves by a share of what is seen. */
function panBy(right, down) {
  const step = 0.15 / state.zoom.k;
  const within = v => Math.max(0, Math.min(1, v));
  change({ zoom: { k: state.zoom.k, x: within(state.zoom.x + right * step), y: within(state.zoom.y + down * step) } });
}

function wholeLand() {
  change({ zoom: { k: 1, x: 0.5, y: 0.5 } });
}
