// In their order: what comes later refers to what comes before.
import '../../shared/style/tokens.css';
import '../../shared/style/base.css';
import '../../shared/style/controls.css';
import '../../shared/style/badges.css';
import '../../shared/style/messages.css';
import '../../shared/style/forms.css';
import './shell.css';
import './page.css';
import './sheet.css';
