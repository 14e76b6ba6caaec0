const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * WebGL where there is a graphics card, a plain canvas where there is none: WebGL emulated on the
 * processor is many times slower than a canvas, and old classroom computers have just that.
 */
export function chooseBackend(): 'webgl' | 'canvas' {
  const probe = document.createElement('canvas');
  const context =
    probe.getContext('webgl2', { failIfMajorPerformanceCaveat: true }) ??
    probe.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!context) return 'canvas';
  const info = context.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = context.getParameter(
    info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER,
  );
  // Browsers allow only a few contexts at a time, so this one is given back.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' && SOFTWARE.test(name) ? 'canvas' : 'webgl';
}
