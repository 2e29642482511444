import './style/base.css';
import './style/layout.css';
import './style/dialogs.css';
import './style/records.css';
import './style/evidence.css';
import './style/charts.css';
import './style/views.css';
import './style/knowledge.css';
import './style/print.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { rememberedTheme, wear } from './parts/theme.ts';

wear(rememberedTheme());
const desk = document.getElementById('desk');
if (desk) {
  render(<App />, desk);
}
