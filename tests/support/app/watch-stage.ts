/** Runs in the page: looks at the slide in every frame. Anything that CSS animates makes each look a new one. */
export function watchStage() {
  const watch = { pictures: new Set<string>(), quietFrames: 0, stopped: false };
  const small = new OffscreenCanvas(192, 108);
  const brush = small.getContext('2d', { willReadFrequently: true });
  const shotOf = (canvas: HTMLCanvasElement) => {
    brush?.clearRect(0, 0, small.width, small.height);
    brush?.drawImage(canvas, 0, 0, small.width, small.height);
    return String.fromCharCode(...(brush?.getImageData(0, 0, small.width, small.height).data ?? []));
  };
  const look = () => {
    const running = document.getAnimations().some((animation) => animation.playState === 'running');
    const charts = [...document.querySelectorAll<HTMLCanvasElement>('.stage canvas')].map(shotOf);
    return [running ? performance.now() : '', document.querySelector('.stage')?.innerHTML, ...charts].join();
  };
  const nextFrame = () => {
    const picture = look();
    watch.quietFrames = watch.pictures.has(picture) ? watch.quietFrames + 1 : 0;
    watch.pictures.add(picture);
    if (!watch.stopped) requestAnimationFrame(nextFrame);
  };
  nextFrame();
  return watch;
}
