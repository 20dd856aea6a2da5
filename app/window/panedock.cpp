#include "panedock.h"

#include "common/pane.h"
#include "theme/themes.h"
#include "words/glossary.h"
#include "words/plaintext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace restaurant {
namespace {

/// A plane in the colour of the headers.
class TitleBar final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        const Colours &colours = theme().colours;
        QPainter painter(this);
        painter.fillRect(rect(), colours.card);
        painter.fillRect(0, height() - 1, width(), 1, colours.border);
    }
};

/// In the colour of captions.
class Outline final : public QWidget
{
public:
    explicit Outline(QWidget *pane)
        : QWidget(pane)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(QPen(theme().colours[Hue::ReadGreen].strong, 3));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -2, -2));
    }
};

QToolButton *closeButton(QDockWidget *dock)
{
    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("closePane"));
    close->setText(QStringLiteral("×"));
    close->setToolTip(PaneDock::tr("Close this pane; the View menu brings it back"));
    close->setAccessibleName(PaneDock::tr("Close %1").arg(dock->windowTitle()));
    asKind(close, WidgetKind::Quiet);
    QObject::connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
    return close;
}

/// Qt 6.4 cannot dock a floating window again on Wayland.
QDockWidget::DockWidgetFeatures allowedFeatures()
{
    QDockWidget::DockWidgetFeatures some =
        QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable;
    if (!QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        some |= QDockWidget::DockWidgetFloatable;
    return some;
}

} // namespace

PaneDock::PaneDock(const QString &name, QWidget *parent)
    : QDockWidget(parent)
    , m_name(name)
    , m_bar(new TitleBar)
    , m_noBar(new QWidget(this))
    , m_outline(new Outline(this))
{
    setObjectName(name + QStringLiteral("Dock"));
    setFeatures(allowedFeatures());
    m_noBar->hide();
}

void PaneDock::hold(Pane *pane)
{
    setWindowTitle(pane->accessibleName());
    setWidget(pane);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, theme().sizes.tight, 0);
    row->setSpacing(0);
    row->addWidget(pane->header(), 1);
    row->addWidget(closeButton(this));
    m_bar->setToolTip(toolTipText(about()));
    pane->setAccessibleDescription(about());
    pane->header()->setAbout(about());
    setTitleBarWidget(m_bar);
}

QString PaneDock::about() const
{
    const ScreenTerm *term = glossary().onScreen(m_name);
    return term ? glossaryText(term->about) : QString();
}

void PaneDock::setBare(bool on)
{
    setTitleBarWidget(on ? m_noBar : m_bar);
    titleBarWidget()->show();
    widget()->setMinimumSize(on ? QSize(1, 1) : QSize(0, 0));
}

void PaneDock::setPointedAt(bool on)
{
    m_outline->setVisible(on);
    m_outline->raise();
}

void PaneDock::resizeEvent(QResizeEvent *event)
{
    QDockWidget::resizeEvent(event);
    m_outline->setGeometry(rect());
}

} // namespace restaurant

#include "moc_panedock.cpp"
