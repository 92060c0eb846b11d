import { render } from 'preact'

render(<p>Trede</p>, document.getElementById('app')!)
