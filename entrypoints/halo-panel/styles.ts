/** Own colours for light and dark, solid under the text, so that the panel reads the same over either theme of Halo. */
export const css = `
:host{all:initial;color-scheme:light dark;
--bg:#fff;--fg:#1b2430;--soft:#566274;--line:#d5dbe4;--edge:#76839a;--press:#1457d9;--on:#fff;
--failed:#b3261e;--warned:#8a5200;--passed:#186a3b}
@media (prefers-color-scheme:dark){:host{--bg:#1e242d;--fg:#eef2f7;--soft:#aab6c6;--line:#3b4656;--edge:#8a97ab;--press:#8ab4ff;--on:#10151c;
--failed:#ff9a92;--warned:#ffc56b;--passed:#7fdca4}}
@media (prefers-contrast:more){:host{--line:currentColor;--edge:currentColor;--soft:var(--fg)}}
@media print{:host{display:none}}
.box{position:fixed;z-index:2147483646;width:max-content;font:14px/1.4 system-ui,sans-serif;color:var(--fg)}
.panel{display:flex;flex-direction:column;width:340px;max-width:100vw;max-height:min(70vh,560px,var(--most,100vh));background:var(--bg);border:1px solid var(--edge);border-radius:12px;box-shadow:0 0 0 1px var(--bg),0 8px 28px #0007;overflow:hidden}
@media (max-width:1440px){.panel{width:300px;max-height:min(56vh,var(--most,100vh))}}
*{box-sizing:border-box}
header{display:flex;gap:8px;padding:8px 8px 8px 12px;border-bottom:1px solid var(--line)}
header label{flex:1;min-width:0}
select{width:100%;font:600 14px/1.4 system-ui,sans-serif;color:var(--fg);background:var(--bg);border:1px solid var(--line);border-radius:8px;padding:4px 6px}
button{font:600 13px/1.4 system-ui,sans-serif;color:var(--press);background:none;border:1px solid var(--line);border-radius:8px;padding:4px 10px;min-height:28px;cursor:pointer}
button:hover:not(:disabled){border-color:var(--press)}
button:disabled{color:var(--soft);cursor:default}
button.main:not(:disabled){background:var(--press);border-color:var(--press);color:var(--on)}
button.move{cursor:move;touch-action:none;color:var(--soft);margin-left:-6px}
button.quiet{border-color:transparent;font-size:18px;line-height:1;min-width:32px}
:focus-visible{outline:2px solid var(--press);outline-offset:2px}
.headline{display:flex;gap:10px;padding:10px 12px;border-inline-start:4px solid var(--tone)}
.headline strong,.headline p,li p,dd,.value,.part{overflow-wrap:anywhere}
p{margin:4px 0 0}
.sign{color:var(--tone);font-weight:700;flex:none;width:1.1em;text-align:center}
.failed{--tone:var(--failed)}.warned,.cantTell{--tone:var(--warned)}.passed{--tone:var(--passed)}.inapplicable{--tone:var(--soft)}
.scroll{overflow:auto;overscroll-behavior:contain;border-top:1px solid var(--line)}
ul{list-style:none;margin:0;padding:0}
li{display:flex;gap:10px;padding:9px 12px;border-bottom:1px solid var(--line)}
li>div{min-width:0}
dl{display:grid;grid-template-columns:auto 1fr;gap:0 8px;margin:2px 0 0;font-size:13px}
dt,.value p,.care,.part p{color:var(--soft)}dd{margin:0}
li p{font-size:13px;color:var(--soft)}li p.fix{color:var(--fg);font-weight:600}
.waiting h2{padding:9px 12px 3px}.waiting li{padding:1px 12px;border:0;font-size:13px}.waiting{padding-bottom:8px;border-bottom:1px solid var(--line)}
summary{padding:9px 12px;cursor:pointer;color:var(--soft);font-size:13px}
.part{padding:10px 12px;border-top:1px solid var(--line)}
.part p{font-size:13px}.part p.trial{color:var(--tone);font-weight:600}.part button{margin-top:6px}
h2{font:600 13px/1.4 system-ui,sans-serif;margin:0;color:var(--soft)}
.value{display:grid;grid-template-columns:1fr auto;gap:2px 8px;align-items:center;padding-top:8px}
.value code{grid-row:2;font:13px/1.4 ui-monospace,monospace;user-select:all}
.value button{grid-row:1/3;grid-column:2;margin:0}.value p{grid-column:1/3;margin:0}
.status{margin:0;padding:8px 12px;border-top:1px solid var(--line);font-size:13px;font-weight:600}.status:empty{display:none}
.acts{display:flex;flex-wrap:wrap;gap:6px;margin-top:6px}.acts button{padding:2px 8px}
.hint{display:flex;gap:8px;align-items:center;justify-content:space-between;padding:8px 12px;border-top:1px solid var(--line);font-size:13px;font-weight:600}.hint p{margin:0;overflow-wrap:anywhere}
.ring{position:fixed;left:0;top:0;z-index:2147483645;pointer-events:none;border:3px solid var(--press);border-radius:8px;box-shadow:0 0 0 3px #fffc,0 0 0 100vmax #0000001a}.ring[hidden]{display:none}
.sheet{position:fixed;inset:0;z-index:2147483647;cursor:crosshair;font:600 14px/1.4 system-ui,sans-serif}
.sheet p{position:absolute;top:12px;left:50%;transform:translateX(-50%);max-width:min(480px,calc(100vw - 24px));margin:0;padding:10px 16px;background:var(--bg);color:var(--fg);border:2px solid var(--press);border-radius:10px;box-shadow:0 8px 28px #0005}
.pill{display:grid;place-items:center;color:var(--tone);width:34px;height:48px;padding:0;background:var(--bg);border:2px solid currentColor;border-right:0;border-radius:24px 0 0 24px;box-shadow:0 0 0 1px var(--bg),0 4px 14px #0005;font-size:18px}
[data-side=left] .pill{border:2px solid currentColor;border-left:0;border-radius:0 24px 24px 0}
@media (forced-colors:active){.ring{border-color:Highlight;outline:2px solid Canvas}.headline{border-left-color:CanvasText}.sheet p,.panel{border:2px solid CanvasText}}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.spoken[lang]{position:fixed}`;
